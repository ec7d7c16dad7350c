using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

/// <summary>A new link and code to a patient's assignment; the earlier ones open nothing any more.</summary>
public sealed class RenewInvitation(Writer writer, AssignmentDesk desk, Secrets secrets, Assignables assignables)
{
    public async Task<Outcome<Handout>> RenewAsync(Guid assignmentId)
    {
        var key = secrets.Draw();
        return await writer.WriteAsync<Outcome<Handout>>(async db =>
        {
            var assignment = await db.Assignments.SingleOrDefaultAsync(row => row.Id == assignmentId && row.CompletedAt == null);
            var episode = assignment is null ? null
                : await db.Episodes.Include(row => row.Patient).SingleOrDefaultAsync(row => row.Id == assignment.SubjectId);
            // A link to what nobody can answer any more helps nobody, and the earlier one must not be lost to it.
            if (episode is null || assignables.Of(assignment!.DefinitionId, assignment.Language) is null || !await desk.RenewAsync(db, assignmentId, key, revokeEarlier: true))
                return Outcome<Handout>.Missing;

            await db.SaveChangesAsync();
            return new Handout(assignment!, episode, key);
        });
    }
}
