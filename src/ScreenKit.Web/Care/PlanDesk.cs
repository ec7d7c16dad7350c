using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>Adds to an episode's plan inside the caller's transaction; the first addition makes the plan.</summary>
public sealed class PlanDesk(AuditLog audit, TimeProvider clock)
{
    public async Task<Plan> OpenAsync(ScreenKitDbContext db, Episode episode)
    {
        var plan = await db.Plans.Include(plan => plan.Goals).SingleOrDefaultAsync(plan => plan.EpisodeId == episode.Id);
        if (plan is null)
        {
            plan = new Plan { Id = Guid.NewGuid(), UnitId = episode.UnitId, PatientId = episode.PatientId, EpisodeId = episode.Id };
            db.Add(plan);
            audit.Add(db, "plan.opened", plan.Id, plan.UnitId);
        }

        return plan;
    }

    public Goal AddGoal(ScreenKitDbContext db, Plan plan, string text, Guid? fromResponseId = null)
    {
        var goal = new Goal
        {
            Id = Guid.NewGuid(), UnitId = plan.UnitId, PlanId = plan.Id, Text = text, FromResponseId = fromResponseId, CreatedAt = clock.GetUtcNow(),
        };
        db.Add(goal);
        Changed(db, plan, "goal.added", goal.Id);
        return goal;
    }

    public Measure AddMeasure(ScreenKitDbContext db, Plan plan, Goal goal, MeasureFields fields, Guid? fromSuggestionId = null)
    {
        var measure = new Measure
        {
            Id = Guid.NewGuid(),
            UnitId = plan.UnitId,
            GoalId = goal.Id,
            Text = fields.Text,
            Responsible = fields.Responsible,
            ReviewOn = fields.ReviewOn,
            FromSuggestionId = fromSuggestionId,
            CreatedAt = clock.GetUtcNow(),
            Version = 1,
        };
        db.Add(measure);
        Changed(db, plan, "measure.added", measure.Id);
        return measure;
    }

    public void Changed(ScreenKitDbContext db, Plan plan, string action, Guid subject)
    {
        plan.Touch(clock.GetUtcNow());
        audit.Add(db, action, subject, plan.UnitId);
    }
}
