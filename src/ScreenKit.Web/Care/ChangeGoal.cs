using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>A goal is reached, dropped, or taken up again.</summary>
public sealed class ChangeGoal(Writer writer, PlanDesk plans)
{
    /// <returns>The plan's episode.</returns>
    public Task<Outcome<Guid>> ChangeAsync(Guid goalId, GoalState state) => writer.WriteAsync<Outcome<Guid>>(async db =>
    {
        var goal = await db.Goals.Include(goal => goal.Plan).SingleOrDefaultAsync(goal => goal.Id == goalId);
        if (goal is null)
            return Outcome<Guid>.Missing;

        if (goal.State != state)
        {
            goal.State = state;
            plans.Changed(db, goal.Plan!, "goal.changed", goal.Id);
            await db.SaveChangesAsync();
        }

        return goal.Plan!.EpisodeId;
    });
}
