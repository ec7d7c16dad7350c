using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

public sealed class ChangeMeasure(Writer writer, PlanDesk plans)
{
    /// <returns>The plan's episode; overtaken when somebody changed the measure after the form was shown.</returns>
    public Task<Outcome<Guid>> ChangeAsync(Guid measureId, MeasureChange change) => writer.WriteAsync<Outcome<Guid>>(async db =>
    {
        var measure = await db.Measures.Include(measure => measure.Goal).ThenInclude(goal => goal!.Plan)
            .SingleOrDefaultAsync(measure => measure.Id == measureId);
        if (measure is null)
            return Outcome<Guid>.Missing;

        var refusals = new List<Refusal>();
        var reviewOn = MeasureEntry.Date(change.ReviewOn, refusals);
        if (change.Status is null)
            refusals.Add(new Refusal(nameof(change.Status), "StatusMissing"));
        if (refusals.Count > 0)
            return refusals;
        if (measure.Version != change.Version)
            return Outcome<Guid>.Overtaken;

        var plan = measure.Goal!.Plan!;
        measure.Status = change.Status!.Value;
        measure.ReviewOn = reviewOn;
        measure.Version++;
        plans.Changed(db, plan, "measure.changed", measure.Id);
        await db.SaveChangesAsync();
        return plan.EpisodeId;
    });
}

/// <param name="Version">Of the measure that the form was filled in on.</param>
public sealed record MeasureChange(int Version, MeasureStatus? Status, string? ReviewOn);
