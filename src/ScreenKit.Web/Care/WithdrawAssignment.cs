using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

public sealed class WithdrawAssignment(Writer writer, AssignmentDesk desk)
{
    /// <returns>The patient. What has been delivered stays delivered.</returns>
    public Task<Outcome<Guid>> WithdrawAsync(Guid assignmentId) => writer.WriteAsync<Outcome<Guid>>(async db =>
    {
        var assignment = await db.Assignments.SingleOrDefaultAsync(row => row.Id == assignmentId);
        var episode = assignment is null ? null : await db.Episodes.SingleOrDefaultAsync(row => row.Id == assignment.SubjectId);
        if (episode is null)
            return Outcome<Guid>.Missing;

        if (assignment is { CompletedAt: null, ClosedAt: null })
        {
            desk.Close(db, assignment);
            await db.SaveChangesAsync();
        }

        return episode.PatientId;
    });
}
