using System.Globalization;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Reads single values; what does not fit becomes a problem and a harmless default.</summary>
internal static class Reading
{
    public static string? Text(YamlNode? node, ProblemList problems)
    {
        if (node is YamlScalar scalar)
            return scalar.IsEmpty ? null : scalar.Text.Trim();
        if (node is not null)
            problems.Add(Catalogue.WrongType, node, $"A text belongs here, not a {node.Kind}.", "Write one text; quote it if it starts with [ or {.");
        return null;
    }

    public static YamlScalar? Scalar(YamlNode? node, ProblemList problems) =>
        Text(node, problems) is null ? null : (YamlScalar)node!;

    public static decimal? Number(YamlNode? node, ProblemList problems, decimal least, decimal most)
    {
        if (Text(node, problems) is not { } text)
            return null;
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            problems.Add(Catalogue.WrongType, node, $"{ProblemList.Quote(text)} is no number.", "Write digits, with a point before decimals.");
            return null;
        }
        if (number >= least && number <= most)
            return number;
        problems.Add(Catalogue.OutOfRange, node, $"{text} is outside {Invariant(least)} to {Invariant(most)}.", "Use a number within.");
        return null;
    }

    public static int? Whole(YamlNode? node, ProblemList problems, int least, int most)
    {
        if (Number(node, problems, least, most) is not { } number)
            return null;
        if (decimal.IsInteger(number))
            return (int)number;
        problems.Add(Catalogue.WrongType, node, $"{Invariant(number)} is no whole number.", "Leave the decimals out.");
        return null;
    }

    public static bool Truth(YamlNode? node, ProblemList problems)
    {
        switch (Text(node, problems))
        {
            case null or "no" or "false":
                return false;
            case "yes" or "true":
                return true;
            case var text:
                problems.Add(Catalogue.WrongType, node, $"{ProblemList.Quote(text)} is neither yes nor no.", "Write yes or no.");
                return false;
        }
    }

    /// <summary>A length of time such as <c>4h</c>, <c>2d</c> or <c>6w</c>.</summary>
    public static TimeSpan? Duration(YamlNode? node, ProblemList problems)
    {
        if (Text(node, problems) is not { } text)
            return null;
        if (text.Length is > 1 and < 6 && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && Unit(text[^1]) is { } unit)
            return amount * unit;
        problems.Add(Catalogue.WrongType, node, $"{ProblemList.Quote(text)} is no length of time.", "Write 30m, 4h, 2d or 6w.");
        return null;
    }

    public static string Invariant(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private static TimeSpan? Unit(char letter) => letter switch
    {
        'm' => TimeSpan.FromMinutes(1),
        'h' => TimeSpan.FromHours(1),
        'd' => TimeSpan.FromDays(1),
        'w' => TimeSpan.FromDays(7),
        _ => null,
    };
}
