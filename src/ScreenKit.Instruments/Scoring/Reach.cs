using System.Runtime.InteropServices;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Scoring;

/// <summary>The values that answers can lead to; null where there is no end.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Reach(decimal? Lowest, decimal? Highest)
{
    public static readonly Reach Open = new(null, null);

    public static Reach Of(decimal value) => new(value, value);

    /// <summary>Everything in either.</summary>
    public Reach Or(Reach other) => new(
        Lowest is { } a && other.Lowest is { } b ? Math.Min(a, b) : null,
        Highest is { } c && other.Highest is { } d ? Math.Max(c, d) : null);

    public Reach Round(int? decimals) => decimals is not { } digits ? this : new(
        Lowest is { } low ? Expressions.Amount.Round(low, digits) : null,
        Highest is { } high ? Expressions.Amount.Round(high, digits) : null);

    /// <summary>One value of an item: its option, number or one rating.</summary>
    public static Reach Of(Item item) => item switch
    {
        ChoiceItem choice => Of(choice.Options),
        ChoicesItem choices => Of(choices.Options),
        ScaleItem scale => new(scale.Min, scale.Max),
        NumberItem number => new(number.Min, number.Max),
        ActivitiesItem activities => new(activities.Min, activities.Max),
        _ => Open,
    };

    /// <summary>The sum of what one item gives: several options may be ticked, several activities named.</summary>
    public static Reach OfSum(Item item) => item switch
    {
        ChoicesItem choices => OfTicked(choices.Options),
        ActivitiesItem activities => new(
            activities.Min * (activities.Min < 0 ? activities.AtMost : activities.AtLeast),
            activities.Max * (activities.Max < 0 ? activities.AtLeast : activities.AtMost)),
        _ => Of(item),
    };

    /// <summary>How much one item adds to a count.</summary>
    public static Reach OfCount(Item item) => item switch
    {
        ChoicesItem choices => new(
            choices.Options.Options.Any(option => option.Exclusive) ? 0 : 1,
            choices.Options.Options.Count(option => !option.Exclusive)),
        ActivitiesItem activities => new(activities.AtLeast, activities.AtMost),
        ConsentItem => new(1, 1),
        _ => new(Of(item).Lowest > 0 ? 1 : 0, Of(item).Highest <= 0 ? 0 : 1),
    };

    private static Reach Of(OptionList options)
    {
        var values = options.Options.Where(option => option.Value is not null).Select(option => option.Value!.Value).ToArray();
        return values.Length == 0 ? Open : new(values.Min(), values.Max());
    }

    private static Reach OfTicked(OptionList options)
    {
        var reach = Of(options);
        var free = options.Options.Where(option => !option.Exclusive).Select(option => option.Value ?? 0).ToArray();
        var least = free.Where(value => value < 0).Sum();
        var most = free.Where(value => value > 0).Sum();
        return new(
            reach.Lowest is { } low ? Math.Min(low, least == 0 ? low : least) : null,
            reach.Highest is { } high ? Math.Max(high, most == 0 ? high : most) : null);
    }
}
