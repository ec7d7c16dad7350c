using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Journeys;

/// <summary>Questions of earlier parts that later parts ask again: the same LOINC code and the same answers to choose from.</summary>
internal sealed class SharedItems
{
    private readonly Dictionary<string, (ItemKey Key, Item Item)> byCode = new(StringComparer.Ordinal);

    public ItemKey? Find(Item item) =>
        item.Loinc is not null && byCode.TryGetValue(item.Loinc, out var earlier) && IsSame(earlier.Item, item) ? earlier.Key : null;

    /// <summary>Makes a finished part's questions known to the parts after it.</summary>
    public void Offer(PartOnPath part)
    {
        var items = part.Sheet.Plan.Items;
        for (var place = 0; place < items.Length; place++)
        {
            if (part.IsVisible(place) && items[place] is { IsQuestion: true, Loinc: { } code } item && !part.IsAnsweredEarlier(place))
                byCode.TryAdd(code, (part.Source(place), item));
        }
    }

    private static bool IsSame(Item earlier, Item later) => (earlier, later) switch
    {
        (ChoiceItem a, ChoiceItem b) => HasSame(a.Options, b.Options),
        (ChoicesItem a, ChoicesItem b) => HasSame(a.Options, b.Options),
        (ScaleItem a, ScaleItem b) => a.Min == b.Min && a.Max == b.Max,
        (NumberItem a, NumberItem b) => a.Min == b.Min && a.Max == b.Max && a.Decimals == b.Decimals && string.Equals(a.Unit, b.Unit, StringComparison.Ordinal),
        _ => false,
    };

    private static bool HasSame(OptionList a, OptionList b)
    {
        if (ReferenceEquals(a, b))
            return true;
        if (a.Options.Count != b.Options.Count)
            return false;
        foreach (var option in a.Options)
        {
            if (b.Find(option.Code) is not { } other || other.Value != option.Value || other.Exclusive != option.Exclusive)
                return false;
        }
        return true;
    }
}
