using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

public sealed class AddGoal(Writer writer, PlanDesk plans)
{
    /// <param name="text">In the person's own words.</param>
    /// <returns>The new goal's id.</returns>
    public Task<Outcome<Guid>> AddAsync(Guid episodeId, string? text) => writer.WriteAsync<Outcome<Guid>>(async db =>
    {
        var episode = await db.Episodes.SingleOrDefaultAsync(episode => episode.Id == episodeId);
        if (episode is null)
            return Outcome<Guid>.Missing;

        var refusals = new List<Refusal>();
        if (!FreeText.Read(text, "Goal", refusals, out var clean))
            return refusals;

        var goal = plans.AddGoal(db, await plans.OpenAsync(db, episode), clean);
        await db.SaveChangesAsync();
        return goal.Id;
    });
}
