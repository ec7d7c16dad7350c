using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Scoring;

/// <summary>The exact lowest and highest score of a scale, from the values its items can have.</summary>
internal static class ScaleReach
{
    /// <param name="items">The scale's items in order.</param>
    public static Reach Of(Scale scale, IReadOnlyList<Item> items) => scale.Method switch
    {
        Method.Sum => Scaled([.. items.Select(Reach.OfSum)], scale.Missing.Allow).Round(scale.Decimals),
        Method.Count => Scaled([.. items.Select(Reach.OfCount)], scale.Missing.Allow).Round(scale.Decimals),
        Method.Mean => Mean(items, scale.Missing.Allow).Round(scale.Decimals),
        Method.Max => Extreme(items, scale.Missing.Allow, greatest: true).Round(scale.Decimals),
        Method.Min => Extreme(items, scale.Missing.Allow, greatest: false).Round(scale.Decimals),
        _ => Reach.Open,
    };

    /// <summary>
    /// A missing item counts as the mean of the others, so leaving out the items with the smallest ends scales the rest up.
    /// </summary>
    private static Reach Scaled(Reach[] reaches, int allow) => new(
        Furthest(reaches.Select(reach => reach.Lowest), allow, least: true, mean: false),
        Furthest(reaches.Select(reach => reach.Highest), allow, least: false, mean: false));

    private static Reach Mean(IReadOnlyList<Item> items, int allow)
    {
        // Several ratings of one item are a mean of values from the same range, whatever their number.
        var reaches = items.Select(Reach.Of).ToArray();
        if (items.Count > 1 && items.Any(item => item is ActivitiesItem or ChoicesItem))
            return reaches.Aggregate((all, next) => all.Or(next));
        return new(
            Furthest(reaches.Select(reach => reach.Lowest), allow, least: true, mean: true),
            Furthest(reaches.Select(reach => reach.Highest), allow, least: false, mean: true));
    }

    private static decimal? Furthest(IEnumerable<decimal?> ends, int allow, bool least, bool mean)
    {
        var sorted = ends.Order().ToArray();
        if (sorted.Length == 0 || Array.Exists(sorted, end => end is null))
            return null;
        if (!least)
            Array.Reverse(sorted);
        var best = 0m;
        var sum = 0m;
        var found = false;
        for (var kept = 1; kept <= sorted.Length; kept++)
        {
            sum += sorted[kept - 1]!.Value;
            if (sorted.Length - kept > allow)
                continue;
            var value = mean ? sum / kept : sum * sorted.Length / kept;
            best = !found ? value : least ? Math.Min(best, value) : Math.Max(best, value);
            found = true;
        }
        return best;
    }

    private static Reach Extreme(IReadOnlyList<Item> items, int allow, bool greatest)
    {
        var reaches = items.Select(Reach.Of).ToArray();
        if (reaches.Length == 0)
            return Reach.Open;
        var lows = reaches.Select(reach => reach.Lowest).Order().ToArray();
        var highs = reaches.Select(reach => reach.Highest).Order().ToArray();
        var missing = Math.Min(allow, reaches.Length - 1);
        if (Array.Exists(lows, low => low is null) || Array.Exists(highs, high => high is null))
            return Reach.Open;
        return greatest
            ? new(lows[^(missing + 1)], highs[^1])
            : new(lows[0], highs[missing]);
    }
}
