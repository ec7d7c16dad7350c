using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Lint;

/// <summary>Dashboards measure something with a value.</summary>
internal static class Routing
{
    public static void Check(InstrumentDraft draft, ProblemList problems)
    {
        var measures = draft.Scales.Select(scale => scale.Scale.Id)
            .Concat(draft.Items.Where(item => HasValue(item.Item)).Select(item => item.Item.Id))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (route, place) in draft.Routes)
        {
            if (route is DashboardRoute { Measure: { Length: > 0 } measure } && !measures.Contains(measure))
            {
                problems.Add(Catalogue.UnknownMeasure, place, $"“{measure}” is neither a scale nor an item with values.",
                    "Measure a scale, a number, or a choice whose options have values.", Spelling.Nearest(measure, measures));
            }
        }
    }

    private static bool HasValue(Item item) =>
        item is ScaleItem or NumberItem || (item is ChoiceItem choice && Reach.Of(choice).Highest is not null);
}
