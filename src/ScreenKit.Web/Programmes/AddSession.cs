using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Programmes;

/// <summary>Adds the next gathering of a run.</summary>
public sealed class AddSession(Writer writer, AuditLog audit)
{
    /// <returns>Null when there is no such run in the actor's units.</returns>
    public Task<Guid?> AddAsync(Guid runId, string title, DateOnly date) => writer.WriteAsync<Guid?>(async db =>
    {
        var run = await db.Runs.SingleOrDefaultAsync(row => row.Id == runId);
        if (run is null)
            return null;

        var last = await db.Sessions.Where(row => row.RunId == runId).MaxAsync(row => (int?)row.Number) ?? 0;
        var session = new Session
        {
            Id = Guid.NewGuid(), UnitId = run.UnitId, RunId = runId, Number = last + 1, Title = title, Date = date,
        };
        db.Add(session);
        audit.Add(db, "session.added", session.Id, session.UnitId);
        await db.SaveChangesAsync();
        return session.Id;
    });
}
