using System.Text;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Ids are lower-case letters and digits with single hyphens between; they end up in URLs, columns and expressions.</summary>
internal static class Ids
{
    private const int Longest = 64;
    private static readonly HashSet<string> Reserved =
        new(StringComparer.Ordinal) { "and", "or", "not", "in", "true", "false", "band", "sex", "age", "today" };

    public static bool IsId(string text) => IsCode(text) && char.IsAsciiLetterLower(text[0]);

    /// <summary>As an id, but may start with a digit.</summary>
    public static bool IsCode(string text)
    {
        if (text.Length is 0 or > Longest || text[0] == '-' || text[^1] == '-')
            return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterLower(text[at]) && !char.IsAsciiDigit(text[at]) && !(text[at] == '-' && text[at - 1] != '-'))
                return false;
        }
        return true;
    }

    /// <summary>Words that mean something else in an expression.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id);

    /// <summary>The nearest well-formed id, or null.</summary>
    public static string? Corrected(string text)
    {
        if (text.Length > Longest)
            return null;
        var letters = new StringBuilder();
        foreach (var symbol in text.ToLowerInvariant())
        {
            letters.Append(symbol switch
            {
                'æ' => "ae",
                'ø' => "o",
                'å' => "a",
                _ when char.IsAsciiLetterOrDigit(symbol) => symbol.ToString(),
                _ => "-",
            });
        }
        var id = string.Join('-', letters.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        return IsId(id) ? id : null;
    }
}
