using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>What each item type adds to an item.</summary>
internal static class ItemTypes
{
    public const string Page = "page";
    private const int LargestScale = 100;
    private const decimal LargestNumber = 1_000_000_000m;

    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["choice"] = ["options"],
        ["choices"] = ["options"],
        ["yes-no"] = [],
        ["scale"] = ["min", "max", "low", "high"],
        ["number"] = ["unit", "min", "max", "decimals"],
        ["text"] = ["max-length"],
        ["paragraph"] = ["max-length"],
        ["date"] = ["min", "max"],
        ["activities"] = ["min", "max", "low", "high", "at-least", "at-most"],
        ["consent"] = [],
        ["info"] = [],
        [Page] = [],
    };

    public static IReadOnlyCollection<string> Words => Keys.Keys;

    public static IEnumerable<string> KeysOfOthers(string type) =>
        Keys.Values.SelectMany(keys => keys).Distinct(StringComparer.Ordinal).Except(Keys[type], StringComparer.Ordinal);

    /// <summary>Without id and texts yet; null after a problem.</summary>
    public static Item? Read(string type, MapReader map, OptionLists options, string language) => type switch
    {
        "choice" => options.Of(map) is { } list ? new ChoiceItem { Id = "", Options = list } : null,
        "choices" => options.Of(map) is { } list ? new ChoicesItem { Id = "", Options = list } : null,
        "yes-no" => new ChoiceItem { Id = "", Options = YesNo.In(language), IsYesNo = true },
        "scale" => Scale(map),
        "number" => Number(map),
        "text" => new TextItem { Id = "", MaxLength = map.Whole("max-length", 1, 4000) ?? 200 },
        "paragraph" => new TextItem { Id = "", MaxLength = map.Whole("max-length", 1, 20_000) ?? 4000, IsParagraph = true },
        "date" => new DateItem { Id = "", Min = Day(map, "min"), Max = Day(map, "max") },
        "activities" => Activities(map),
        "consent" => new ConsentItem { Id = "" },
        "info" => new InfoItem { Id = "" },
        _ => new PageBreak { Id = "" },
    };

    private static ScaleItem Scale(MapReader map)
    {
        var item = new ScaleItem
        {
            Id = "",
            Min = map.Whole("min", -LargestScale, LargestScale) ?? 0,
            Max = map.Whole("max", -LargestScale, LargestScale) ?? 10,
            Low = map.Text("low"),
            High = map.Text("high"),
        };
        Ordered(map, "min", item.Min, "max", item.Max);
        return item;
    }

    private static NumberItem Number(MapReader map)
    {
        var item = new NumberItem
        {
            Id = "",
            Unit = map.Text("unit"),
            Min = map.Number("min", -LargestNumber, LargestNumber),
            Max = map.Number("max", -LargestNumber, LargestNumber),
            Decimals = map.Whole("decimals", 0, 6) ?? 0,
        };
        Ordered(map, "min", item.Min, "max", item.Max);
        return item;
    }

    private static ActivitiesItem Activities(MapReader map)
    {
        var item = new ActivitiesItem
        {
            Id = "",
            Min = map.Whole("min", -LargestScale, LargestScale) ?? 0,
            Max = map.Whole("max", -LargestScale, LargestScale) ?? 10,
            Low = map.Text("low"),
            High = map.Text("high"),
            AtLeast = map.Whole("at-least", 1, 20) ?? 1,
            AtMost = map.Whole("at-most", 1, 20) ?? 5,
        };
        Ordered(map, "min", item.Min, "max", item.Max);
        Ordered(map, "at-least", item.AtLeast, "at-most", item.AtMost + 1);
        return item;
    }

    private static void Ordered(MapReader map, string least, decimal? low, string most, decimal? high)
    {
        if (low >= high)
            map.Problems.Add(Catalogue.OutOfRange, map.Node(most) ?? map.Map, $"{most} is not above {least}.", $"Let {most} be the larger.");
    }

    private static DateOnly? Day(MapReader map, string key)
    {
        if (map.Scalar(key) is not { } scalar)
            return null;
        if (Expressions.Nodes.SinceNode.TryRead(scalar.Text, out var day))
            return day;
        map.Problems.Add(Catalogue.WrongType, scalar, $"{ProblemList.Quote(scalar.Text)} is no date.", "Write 2026-01-31.");
        return null;
    }
}
