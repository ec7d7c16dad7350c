using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

public sealed class ReadPlan(ScreenKitDbContext db, AccessLog accessLog, TimeProvider clock)
{
    /// <returns>Null when the caller's units have no such episode; a plan without goals when none is made yet.</returns>
    public async Task<PlanFile?> ReadAsync(Guid episodeId)
    {
        var episode = await db.Episodes.AsNoTracking().Include(episode => episode.Patient).SingleOrDefaultAsync(episode => episode.Id == episodeId);
        if (episode is null)
            return null;

        await accessLog.NoteAsync(episode.PatientId, "plan", episodeId);
        var plan = await db.Plans.AsNoTracking().Include(plan => plan.Goals).ThenInclude(goal => goal.Measures)
            .SingleOrDefaultAsync(plan => plan.EpisodeId == episodeId);
        var results = await db.Results.AsNoTracking().Where(result => result.EpisodeId == episodeId).ToDictionaryAsync(result => result.ResponseId);
        return new PlanFile(episode, plan, results, clock.Today());
    }

    public async Task<Guid?> EpisodeOfGoalAsync(Guid goalId) =>
        await db.Goals.Where(goal => goal.Id == goalId).Select(goal => (Guid?)goal.Plan!.EpisodeId).SingleOrDefaultAsync();

    public async Task<Guid?> EpisodeOfMeasureAsync(Guid measureId) =>
        await db.Measures.Where(measure => measure.Id == measureId).Select(measure => (Guid?)measure.Goal!.Plan!.EpisodeId).SingleOrDefaultAsync();
}

/// <param name="Results">Of the episode, by response.</param>
public sealed record PlanFile(Episode Episode, Plan? Plan, IReadOnlyDictionary<Guid, Result> Results, DateOnly Today)
{
    /// <summary>Goals that are worked towards first, then in the order they were set.</summary>
    public IEnumerable<Goal> Goals => (Plan?.Goals ?? []).OrderBy(goal => goal.State != GoalState.Active).ThenBy(goal => goal.CreatedAt);

    /// <summary>Where the goal comes from.</summary>
    public Result? Source(Goal goal) => goal.FromResponseId is { } id ? Results.GetValueOrDefault(id) : null;
}
