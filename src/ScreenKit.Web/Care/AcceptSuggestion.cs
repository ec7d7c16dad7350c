using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>Puts a suggestion, as the clinician has worded it together with the person, into the plan.</summary>
public sealed class AcceptSuggestion(Writer writer, PlanDesk plans, Actor actor, AuditLog audit, TimeProvider clock)
{
    /// <returns>The response that gave rise to it.</returns>
    public Task<Outcome<Guid>> AcceptAsync(Guid suggestionId, string? goal, MeasureEntry entry) =>
        writer.WriteAsync<Outcome<Guid>>(async db =>
        {
            var suggestion = await db.Suggestions.SingleOrDefaultAsync(suggestion => suggestion.Id == suggestionId);
            if (suggestion is null)
                return Outcome<Guid>.Missing;
            if (suggestion.State != SuggestionState.Open)
                return Outcome<Guid>.Overtaken;

            var refusals = new List<Refusal>();
            FreeText.Read(goal, "Goal", refusals, out var goalText);
            var measure = entry.Read(refusals);
            if (refusals.Count > 0)
                return refusals;

            await AddToPlanAsync(db, suggestion, goalText!, measure);
            suggestion.State = SuggestionState.Accepted;
            suggestion.DecidedAt = clock.GetUtcNow();
            suggestion.DecidedBy = actor.Name;
            audit.Add(db, "suggestion.accepted", suggestion.Id, suggestion.UnitId);
            await db.SaveChangesAsync();
            return suggestion.ResponseId;
        });

    private async Task AddToPlanAsync(ScreenKitDbContext db, Suggestion suggestion, string goalText, MeasureFields measure)
    {
        var episode = await db.Episodes.SingleAsync(episode => episode.Id == suggestion.EpisodeId);
        var plan = await plans.OpenAsync(db, episode);
        // Two suggestions towards the same goal become two measures of one goal.
        var goal = plan.Goals.FirstOrDefault(known => known.State == GoalState.Active && known.Text == goalText)
            ?? plans.AddGoal(db, plan, goalText, suggestion.ResponseId);
        plans.AddMeasure(db, plan, goal, measure, suggestion.Id);
    }
}
