using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Programmes;

/// <summary>Ends an evaluation: nobody can answer any more. Closing twice changes nothing.</summary>
public sealed class CloseRound(Writer writer, AssignmentDesk desk, AuditLog audit, TimeProvider clock)
{
    /// <returns>False when there is no such round in the actor's units.</returns>
    public Task<bool> CloseAsync(Guid roundId) => writer.WriteAsync(async db =>
    {
        var round = await db.Rounds.Include(row => row.Assignment).SingleOrDefaultAsync(row => row.Id == roundId);
        if (round is null || round.ClosedAt is not null)
            return round is not null;

        round.ClosedAt = clock.GetUtcNow();
        desk.Close(db, round.Assignment!);
        audit.Add(db, "round.closed", round.Id, round.UnitId);
        await db.SaveChangesAsync();
        return true;
    });
}
