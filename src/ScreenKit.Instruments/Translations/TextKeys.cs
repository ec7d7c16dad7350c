using System.Globalization;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Translations;

/// <summary>The keys of a translation file.</summary>
internal static class TextKeys
{
    public const string Title = "title";
    public const string Lead = "lead";
    public const string Intro = "intro";

    public static string Item(string id) => $"items.{id}";

    /// <param name="part">hint, low, high, unit or message.</param>
    public static string Item(string id, string part) => $"items.{id}.{part}";

    /// <param name="list">Name of the option list, or the item where the options are written in it.</param>
    public static string Option(string list, string code) => $"options.{list}.{code}";

    public static string Scale(string id) => $"scales.{id}.title";

    public static string Band(string scale, string band) => $"scales.{scale}.bands.{band}";

    public static string Flag(string id) => $"flags.{id}.text";

    /// <param name="index">Place in the list of routes, from 0.</param>
    /// <param name="part">goal or measure.</param>
    public static string Route(int index, string part) =>
        string.Create(CultureInfo.InvariantCulture, $"routes.{index}.{part}");

    /// <summary>Every text of the instrument with its key, in the order of the file.</summary>
    /// <param name="language">Yes and no are built in for some languages and needed for the others.</param>
    public static IEnumerable<(string Key, string Text)> Of(Instrument instrument, string language)
    {
        yield return (Title, instrument.Title);
        if (instrument.Lead is { } lead)
            yield return (Lead, lead);
        if (instrument.Intro is { } intro)
            yield return (Intro, intro);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in instrument.Items)
        {
            foreach (var pair in Of(item, language))
            {
                if (seen.Add(pair.Key))
                    yield return pair;
            }
        }
        foreach (var scale in instrument.Scales)
        {
            yield return (Scale(scale.Id), scale.Title);
            foreach (var band in scale.BandSets.SelectMany(set => set.Bands))
            {
                if (seen.Add(Band(scale.Id, band.Id)))
                    yield return (Band(scale.Id, band.Id), band.Text);
            }
        }
        foreach (var flag in instrument.Flags)
            yield return (Flag(flag.Id), flag.Text);
        for (var index = 0; index < instrument.Routes.Count; index++)
        {
            if (instrument.Routes[index] is not PlanRoute route)
                continue;
            yield return (Route(index, "goal"), route.Goal);
            yield return (Route(index, "measure"), route.Measure);
        }
    }

    private static IEnumerable<(string Key, string Text)> Of(Item item, string language)
    {
        var options = Expressions.Nodes.ItemNode.OptionsOf(item);
        var builtIn = item is ChoiceItem { IsYesNo: true } && YesNo.Knows(language);
        foreach (var option in builtIn ? [] : options?.Options ?? [])
            yield return (Option(options!.Name ?? item.Id, option.Code), option.Text);
        var (low, high) = item switch
        {
            ScaleItem scale => (scale.Low, scale.High),
            ActivitiesItem activities => (activities.Low, activities.High),
            _ => (null, null),
        };
        (string Key, string? Text)[] texts =
        [
            (Item(item.Id), item.Text),
            (Item(item.Id, "hint"), item.Hint),
            (Item(item.Id, "low"), low),
            (Item(item.Id, "high"), high),
            (Item(item.Id, "unit"), (item as NumberItem)?.Unit),
            (Item(item.Id, "message"), item.Validate?.Message),
        ];
        foreach (var (key, text) in texts)
        {
            if (!string.IsNullOrEmpty(text))
                yield return (key, text);
        }
    }
}
