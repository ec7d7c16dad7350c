using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Programmes;

/// <summary>Adds one delivery of a programme.</summary>
public sealed class AddRun(Writer writer, AuditLog audit)
{
    /// <param name="company">Kept for a workplace programme only.</param>
    /// <returns>Null when there is no such programme in the actor's units.</returns>
    public Task<Guid?> AddAsync(Guid programmeId, string title, string? company, DateOnly startsOn) => writer.WriteAsync<Guid?>(async db =>
    {
        var programme = await db.Programmes.SingleOrDefaultAsync(row => row.Id == programmeId);
        if (programme is null)
            return null;

        var run = new Run
        {
            Id = Guid.NewGuid(),
            UnitId = programme.UnitId,
            ProgrammeId = programmeId,
            Title = title,
            Company = programme.Kind == ProgrammeKind.Workplace ? company : null,
            StartsOn = startsOn,
        };
        db.Add(run);
        audit.Add(db, "run.added", run.Id, run.UnitId);
        await db.SaveChangesAsync();
        return run.Id;
    });
}
