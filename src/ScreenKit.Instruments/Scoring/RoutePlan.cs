using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Scoring;

/// <summary>Where the results of one instrument go.</summary>
internal sealed class RoutePlan(InstrumentPlan plan)
{
    private readonly (PlanRoute Route, RouteReason Reason)[] suggestions =
        [.. plan.Instrument.Routes.OfType<PlanRoute>().Select(route => (route, new RouteReason(route.When, plan)))];
    private readonly AssignRoute[] followUps = [.. plan.Instrument.Routes.OfType<AssignRoute>()];
    private readonly (DashboardRoute Route, int Scale, int Item)[] measures =
        [.. plan.Instrument.Routes.OfType<DashboardRoute>().Select(route => (route, plan.Scale(route.Measure), plan.Item(route.Measure)))];

    public IReadOnlyList<Suggestion> Suggest(PartSheet sheet)
    {
        List<Suggestion>? found = null;
        foreach (var (route, reason) in suggestions)
        {
            if (Applies(route, sheet))
                (found ??= []).Add(new Suggestion(route.Goal, route.Measure, route.Responsible, route.Review, reason.Fill(sheet)));
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
}
