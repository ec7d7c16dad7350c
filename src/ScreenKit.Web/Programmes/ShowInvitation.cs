using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Programmes;

/// <summary>
/// A link and a code that can be shown, for a round that is open. Only hashes are kept, so showing them again means making
/// new ones; the earlier ones go on working.
/// </summary>
public sealed class ShowInvitation(Writer writer, AssignmentDesk desk, Secrets secrets)
{
    /// <returns>Null when there is no such round in the actor's units, or it is closed.</returns>
    public Task<InvitationKey?> ShowAsync(Guid roundId)
    {
        var key = secrets.Draw();
        return writer.WriteAsync<InvitationKey?>(async db =>
        {
            var round = await db.Rounds.AsNoTracking().SingleOrDefaultAsync(row => row.Id == roundId);
            if (round is null || !await desk.RenewAsync(db, round.AssignmentId, key, revokeEarlier: false))
                return null;

            await db.SaveChangesAsync();
            return key;
        });
    }
}
