using ScreenKit.Web.Care;
using ScreenKit.Web.Ui.Components;

namespace ScreenKit.Web.Features.Plans;

/// <param name="Overtaken">Measure that somebody else changed while it was being edited here.</param>
public sealed record PlanPage(PlanFile File, Guid? Overtaken)
{
    public IEnumerable<GoalCard> Goals => File.Goals.Select(goal => new GoalCard(goal, this));

    public static Tone ToneOf(MeasureStatus status) => status switch
    {
        MeasureStatus.Ongoing => Tone.Info,
        MeasureStatus.Done => Tone.Success,
        _ => Tone.Neutral,
    };
}

public sealed record GoalCard(Goal Goal, PlanPage Page)
{
    public string Prefix => RefusedForm.Prefix(Goal.Id);

    /// <summary>What goes on first, then in the order it was agreed.</summary>
    public IEnumerable<MeasureLine> Measures => Goal.Measures.OrderBy(measure => !measure.IsOpen).ThenBy(measure => measure.CreatedAt)
        .Select(measure => new MeasureLine(measure, measure.IsOverdue(Page.File.Today), Page.Overtaken == measure.Id));
}

public sealed record MeasureLine(Measure Measure, bool IsOverdue, bool IsOvertaken)
{
    public string Prefix => RefusedForm.Prefix(Measure.Id);
}
