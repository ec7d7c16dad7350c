using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

public sealed class AddMeasure(Writer writer, PlanDesk plans)
{
    /// <returns>The plan's episode.</returns>
    public Task<Outcome<Guid>> AddAsync(Guid goalId, MeasureEntry entry) => writer.WriteAsync<Outcome<Guid>>(async db =>
    {
        var goal = await db.Goals.Include(goal => goal.Plan).SingleOrDefaultAsync(goal => goal.Id == goalId);
        if (goal is null)
            return Outcome<Guid>.Missing;

        var refusals = new List<Refusal>();
        var fields = entry.Read(refusals);
        if (refusals.Count > 0)
            return refusals;

        plans.AddMeasure(db, goal.Plan!, goal, fields);
        await db.SaveChangesAsync();
        return goal.Plan!.EpisodeId;
    });
}
