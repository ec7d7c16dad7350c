using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>Patients of the caller's units by part of a name; everybody shown is noted as read.</summary>
public sealed class FindPatients(ScreenKitDbContext db, AccessLog accessLog)
{
    private const int Most = 50;
    // The database sorts Å before Æ.
    private static readonly StringComparer Norwegian = StringComparer.Create(CultureInfo.GetCultureInfo("nb"), ignoreCase: true);

    public async Task<PatientHits> FindAsync(string? name)
    {
        var part = (name ?? "").Trim().ToUpperInvariant();
        var matching = db.Patients.AsNoTracking().Where(patient => part == "" || patient.SearchName.Contains(part));
        var total = await matching.CountAsync();
        var (episodes, results) = (db.Episodes, db.Results);
        var hits = await matching.OrderBy(patient => patient.SearchName).ThenBy(patient => patient.BirthDate).Take(Most)
            .Select(patient => new PatientHit(
                patient.Id,
                patient.Name,
                patient.BirthDate,
                episodes.Where(episode => episode.PatientId == patient.Id && episode.ClosedAt == null)
                    .OrderByDescending(episode => episode.OpenedAt).Select(episode => episode.Title).FirstOrDefault(),
                results.Where(result => result.PatientId == patient.Id).Max(result => (DateTimeOffset?)result.SubmittedAt)))
            .ToListAsync();

        await accessLog.NoteAsync(hits.Select(hit => hit.Id), "list");
        return new PatientHits([.. hits.OrderBy(hit => hit.Name, Norwegian)], total);
    }
}

/// <param name="Total">How many match; the list is cut off.</param>
public sealed record PatientHits(IReadOnlyList<PatientHit> Hits, int Total);

/// <param name="Episode">The newest open one.</param>
public sealed record PatientHit(Guid Id, string Name, DateOnly BirthDate, string? Episode, DateTimeOffset? LastAnswered);
