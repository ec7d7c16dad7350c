using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Scoring;

/// <summary>Where the results of one instrument go.</summary>
internal sealed class RoutePlan(InstrumentPlan plan)
{
    private readonly PlanRoute[] suggestions = [.. plan.Instrument.Routes.OfType<PlanRoute>()];
    private readonly AssignRoute[] followUps = [.. plan.Instrument.Routes.OfType<AssignRoute>()];
    private readonly (DashboardRoute Route, int Scale, int Item)[] measures =
        [.. plan.Instrument.Routes.OfType<DashboardRoute>().Select(route => (route, plan.Scale(route.Measure), plan.Item(route.Measure)))];

    public IReadOnlyList<Suggestion> Suggest(PartSheet sheet)
    {
        List<Suggestion>? found = null;
        foreach (var route in suggestions)
        {
            if (Applies(route, sheet))
                (found ??= []).Add(new Suggestion(route.Goal, route.Measure, route.Responsible, route.Review, Reason(route.When, sheet)));
        }
        return found ?? (IReadOnlyList<Suggestion>)[];
    }

    public IReadOnlyList<FollowUp> FollowUp(PartSheet sheet)
    {
        List<FollowUp>? found = null;
        foreach (var route in followUps)
        {
            if (Applies(route, sheet))
                (found ??= []).Add(new FollowUp(route.Instrument, route.After));
        }
        return found ?? (IReadOnlyList<FollowUp>)[];
    }

    public IReadOnlyList<Measured> Measure(PartSheet sheet)
    {
        List<Measured>? found = null;
        foreach (var (route, scale, item) in measures)
        {
            if (Applies(route, sheet) && Measure(route, scale, item, sheet) is { } measured)
                (found ??= []).Add(measured);
        }
        return found ?? (IReadOnlyList<Measured>)[];
    }

    private static bool Applies(Route route, PartSheet sheet) => route.When is null || route.When.IsTrue(sheet);

    private Measured? Measure(DashboardRoute route, int scale, int item, PartSheet sheet)
    {
        if (scale >= 0)
        {
            var reach = plan.Scales[scale].Reach;
            return sheet.Result(scale).Value is { } value ? new Measured(route.Measure, value, reach.Lowest, reach.Highest) : null;
        }
        if (item < 0 || sheet.Answer(item) is not { } answer || !ItemNode.ValueOf(plan.Items[item], answer).TryNumber(out var number))
            return null;
        var ends = Reach.Of(plan.Items[item]);
        return new Measured(route.Measure, number, ends.Lowest, ends.Highest);
    }

    /// <summary>The scores, else the answers, that the condition reads.</summary>
    private string Reason(Expression? when, PartSheet sheet)
    {
        var instrument = plan.Instrument;
        var nodes = when?.Root.Descendants().ToArray() ?? [];
        var scales = nodes.Select(node => node switch { ScaleNode scale => scale.Index, BandNode band => band.Index, _ => -1 })
            .Where(index => index >= 0).Distinct().Order().Select(index => Scored(index, sheet)).ToArray();
        var parts = scales.Length > 0
            ? scales
            : [.. nodes.OfType<ItemNode>().Select(node => node.Index).Distinct().Order().Select(index => Answered(index, sheet)).OfType<string>()];
        return parts.Length == 0 ? instrument.Title : $"{instrument.Title}: {string.Join("; ", parts)}";
    }

    private string Scored(int index, PartSheet sheet)
    {
        var (scale, result) = (plan.Scales[index].Scale, sheet.Result(index));
        var number = result.Value is { } value ? AnswerText.Number(value, plan.Instrument.Language) : "–";
        var band = result.Band is { } found ? $", {found.Text}" : "";
        return plan.Scales.Length > 1 ? $"{scale.Title} {number}{band}" : number + band;
    }

    private string? Answered(int index, PartSheet sheet) => sheet.Answer(index) is { } answer
        ? $"{plan.Items[index].Text} {AnswerText.Of(plan.Items[index], answer, plan.Instrument.Language)}"
        : null;
}
