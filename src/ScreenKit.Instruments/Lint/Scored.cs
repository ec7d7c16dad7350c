using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Lint;

/// <summary>Every item of a scale has a value whatever is answered, and can be reversed where it is.</summary>
internal static class Scored
{
    public static void Check(InstrumentDraft draft, ProblemList problems)
    {
        var items = draft.Items.ToDictionary(item => item.Item.Id, StringComparer.Ordinal);
        foreach (var (scale, place, _, _) in draft.Scales)
        {
            foreach (var id in scale.Items)
            {
                var item = items[id];
                Valued(item, scale, place, problems);
                if (scale.Reverse.Contains(id))
                    Reversible(item.Item, place, problems);
            }
        }
    }

    private static void Valued(ItemDraft item, Scale scale, YamlMap place, ProblemList problems)
    {
        var options = Expressions.Nodes.ItemNode.OptionsOf(item.Item);
        if (item.Item is TextItem or DateItem || (item.Item is ConsentItem && scale.Method is not Method.Count))
        {
            problems.Add(Catalogue.ScoredText, place, $"“{item.Item.Id}” has no value, and “{scale.Id}” scores it.", "Take it out of the scale.");
        }
        else if (options?.Options.FirstOrDefault(option => option.Value is null) is { } option && !(item.Item is ChoicesItem && scale.Method is Method.Count))
        {
            problems.Add(Catalogue.OptionWithoutValue, item.Place,
                $"The option “{option.Code}” has no value, and “{scale.Id}” scores “{item.Item.Id}”.", "Give it a value, or take the item out of the scale.");
        }
    }

    private static void Reversible(Item item, YamlMap place, ProblemList problems)
    {
        var reach = Reach.Of(item);
        if (reach.Lowest is null || reach.Highest is null)
        {
            problems.Add(Catalogue.ReverseUneven, place, $"“{item.Id}” has no fixed ends to reverse between.", "Give it a min and a max.");
            return;
        }
        var values = (Expressions.Nodes.ItemNode.OptionsOf(item)?.Options ?? [])
            .Select(option => option.Value).OfType<decimal>().ToHashSet();
        var mirrored = values.Select(value => reach.Lowest.Value + reach.Highest.Value - value);
        if (values.Count > 0 && !values.SetEquals(mirrored))
        {
            problems.Add(Catalogue.ReverseUneven, place, $"The options of “{item.Id}” are unevenly spaced; reversed they get values that none of them has.",
                "Give them values at equal distance.");
        }
    }
}
