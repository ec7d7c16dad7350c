using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

internal static class RouteReader
{
    private static readonly string[] Kinds = ["plan", "assign", "dashboard"];
    private static readonly string[] Responsible =
        ["other", "person", "physiotherapist", "psychologist", "doctor", "nav", "coordinator"];

    public static RouteDraft? Read(MapReader map, ConditionReader conditions)
    {
        var kind = map.Needed("to", $"Say where it goes: to: {string.Join(", ", Kinds)}.");
        var when = conditions.Condition(map.Scalar("when"));
        Route? route;
        switch (Reading.Text(kind, map.Problems))
        {
            case "plan":
                route = Plan(map, when);
                break;
            case "assign":
                var after = Reading.Duration(map.Needed("after", "Say how long after: after: 6w."), map.Problems);
                route = new AssignRoute(when, map.Id("instrument"), after ?? default);
                break;
            case "dashboard":
                route = new DashboardRoute(when, map.Id("measure"));
                break;
            case null:
                return null;
            case var other:
                map.Problems.Add(Catalogue.UnknownWord, kind, $"{ProblemList.Quote(other)} is no place a result goes.",
                    $"Use {string.Join(", ", Kinds)}.", Spelling.Nearest(other, Kinds));
                return null;
        }
        map.Close();
        return route is null ? null : new RouteDraft(route, map.Map);
    }

    private static PlanRoute? Plan(MapReader map, Expression? when)
    {
        map.Needed("suggest", "Write what is suggested: suggest: { goal: …, measure: … }.");
        if (map.Inner("suggest") is not { } suggest)
            return null;
        var route = new PlanRoute(
            when,
            suggest.TextNeeded("goal", "Write the goal: goal: …"),
            suggest.TextNeeded("measure", "Write the measure: measure: …"),
            suggest.Word("responsible", [.. Responsible.Select(word => (word, word))]),
            suggest.Duration("review"));
        suggest.Close();
        return route;
    }
}
