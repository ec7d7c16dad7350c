using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>What waits for a clinician: flags to act on, results to read, and what has been read lately.</summary>
public sealed class ReadWorklist(ScreenKitDbContext db, AccessLog accessLog, TimeProvider clock)
{
    private const int MostReviewed = 20;
    private static readonly TimeSpan Lately = TimeSpan.FromDays(14);

    public async Task<Worklist> ReadAsync()
    {
        var now = clock.GetUtcNow();
        var since = now - Lately;
        var flags = await db.Flags.AsNoTracking().Include(flag => flag.Patient).Where(flag => flag.AcknowledgedAt == null).ToListAsync();
        var results = await db.Results.AsNoTracking().Include(result => result.Patient)
            .Where(result => result.ReviewedAt == null).OrderBy(result => result.SubmittedAt).ToListAsync();
        var reviewed = await db.Results.AsNoTracking().Include(result => result.Patient)
            .Where(result => result.ReviewedAt > since).OrderByDescending(result => result.ReviewedAt).Take(MostReviewed).ToListAsync();

        await accessLog.NoteAsync(
            [.. flags.Select(flag => flag.PatientId), .. results.Select(result => result.PatientId), .. reviewed.Select(result => result.PatientId)], "list");
        return new Worklist([.. flags.OrderBy(flag => flag.DueAt ?? DateTimeOffset.MaxValue).ThenBy(flag => flag.RaisedAt)], results, reviewed, now);
    }
}

/// <param name="Flags">What must be done first, first.</param>
/// <param name="New">Longest waiting first.</param>
public sealed record Worklist(IReadOnlyList<Flag> Flags, IReadOnlyList<Result> New, IReadOnlyList<Result> Reviewed, DateTimeOffset Now);
