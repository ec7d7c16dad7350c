using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Reads one scale; its items are looked up, its expressions come later.</summary>
internal static class ScaleReader
{
    private const int MostItems = 2000;
    private const decimal LargestChange = 1_000_000m;

    private static readonly (string Word, Method Value)[] Methods =
    [
        ("sum", Method.Sum), ("mean", Method.Mean), ("count", Method.Count), ("max", Method.Max), ("min", Method.Min),
        ("expression", Method.Expression),
    ];

    public static ScaleDraft? Read(MapReader map, IReadOnlyList<ItemDraft> items)
    {
        var id = map.Id();
        var title = map.TextNeeded("title", "Give the scale a title: title: Sumskåre.");
        var given = Methods.Where(method => map.Has(method.Word)).ToArray();
        if (given.Length != 1)
        {
            map.Problems.Add(Catalogue.NoMethod, map.Map, $"The scale “{id}” has {(given.Length == 0 ? "no method" : "several methods")}.",
                "Give it one of sum, mean, count, max, min or expression.");
        }
        var (word, method) = given.Length > 0 ? given[0] : Methods[0];
        var ids = method is Method.Expression || given.Length == 0 ? [] : ItemIds(map, word, items);
        var bands = BandReader.Read(map);
        var scale = new Scale
        {
            Id = id,
            Title = title,
            Method = method,
            Items = ids,
            Reverse = Reverse(map, ids),
            Missing = Missing(map, method, ids.Count),
            Decimals = map.Whole("decimals", 0, 6),
            Direction = map.Word("direction",
                [("neutral", Direction.Neutral), ("higher-is-worse", Direction.HigherIsWorse), ("higher-is-better", Direction.HigherIsBetter)]),
            BandSets = [.. bands.Select(set => new BandSet(null, [.. set.Bands.Select(band => band.Band)]))],
            BandsSource = map.Text("bands-source"),
            Change = ReadChange(map),
        };
        var expression = method is Method.Expression ? map.Scalar("expression") : null;
        map.Close();
        if (id.Length == 0)
            return null;
        if (!Ids.IsReserved(id))
            return new ScaleDraft(scale, map.Map, expression, bands);
        map.Problems.Add(Catalogue.BadId, map.Node("id"), $"The word “{id}” means something else in expressions.", "Choose another id.");
        return null;
    }

    private static List<string> ItemIds(MapReader map, string key, IReadOnlyList<ItemDraft> items)
    {
        var ids = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scalar in map.Scalars(key))
        {
            if (map.Problems.IsFull)
                break;
            var ends = scalar.Text.Split("..", StringSplitOptions.TrimEntries);
            var from = Find(ends[0], scalar, items, map.Problems);
            var to = ends.Length == 1 ? from : Find(ends[1], scalar, items, map.Problems);
            if (from < 0 || to < 0 || ends.Length > 2)
                continue;
            if (from > to)
            {
                map.Problems.Add(Catalogue.EmptyRange, scalar, $"The range {ProblemList.Quote(scalar.Text)} runs backwards.", $"Write {ends[1]}..{ends[0]}.");
                continue;
            }
            for (var index = from; index <= to && ids.Count < MostItems; index++)
            {
                var item = items[index].Item;
                if (item.IsQuestion && seen.Add(item.Id))
                    ids.Add(item.Id);
                else if (item.IsQuestion)
                    map.Problems.Add(Catalogue.DuplicateId, scalar, $"The item “{item.Id}” stands twice in the scale.", "Name it once.");
            }
        }
        return ids;
    }

    private static int Find(string id, YamlScalar place, IReadOnlyList<ItemDraft> items, ProblemList problems)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (string.Equals(items[index].Item.Id, id, StringComparison.Ordinal))
                return index;
        }
        problems.Add(Catalogue.UnknownItem, place, $"There is no item {ProblemList.Quote(id)}.", "Use an item's id, or a range q1..q9.",
            Spelling.Nearest(id, items.Select(item => item.Item.Id)));
        return -1;
    }

    private static HashSet<string> Reverse(MapReader map, IReadOnlyList<string> items)
    {
        var reversed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scalar in map.Scalars("reverse"))
        {
            if (map.Problems.IsFull)
                break;
            if (items.Contains(scalar.Text, StringComparer.Ordinal))
                reversed.Add(scalar.Text);
            else
                map.Problems.Add(Catalogue.ReverseOutside, scalar, $"{ProblemList.Quote(scalar.Text)} is not an item of the scale.",
                    "Reverse items that the scale names.", Spelling.Nearest(scalar.Text, items));
        }
        return reversed;
    }

    private static MissingRule Missing(MapReader map, Method method, int items)
    {
        if (map.Inner("missing") is not { } missing)
            return MissingRule.None;
        var rule = new MissingRule(
            missing.Whole("allow", 0, MostItems) ?? 0,
            missing.Word("then", [("mean", Substitute.Mean), ("prorate", Substitute.Prorate)]));
        missing.Close();
        if (method is Method.Expression)
        {
            map.Problems.Add(Catalogue.MissingWithExpression, missing.Map, "A missing rule does not apply to an expression.",
                "Remove it, or write a second scale with sum and refer to that.");
        }
        else if (rule.Allow > 0 && rule.Allow >= items)
        {
            map.Problems.Add(Catalogue.MissingAllowsAll, missing.Map, $"The rule allows {rule.Allow} of {items} items to be unanswered.",
                "Allow fewer than the scale has.");
        }
        return rule;
    }

    private static Change? ReadChange(MapReader map)
    {
        if (map.Inner("change") is not { } change)
            return null;
        var important = Reading.Number(change.Needed("important", "Say how many points matter: important: 5."), map.Problems, 0, LargestChange);
        var source = change.Text("source");
        change.Close();
        return important is { } points ? new Change(points, source) : null;
    }
}
