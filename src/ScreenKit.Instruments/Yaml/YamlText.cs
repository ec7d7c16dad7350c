using System.Globalization;
using System.Text;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Checks on the raw text, before anything reads it as YAML.</summary>
internal static class YamlText
{
    private const int MostBytes = 256 * 1024;

    public static bool IsReadable(string text, ProblemList problems)
    {
        if (text.Length > MostBytes || Encoding.UTF8.GetByteCount(text) > MostBytes)
        {
            problems.Add(Catalogue.TooLarge, null, "The file is larger than 256 KB.", "Split it, or remove what does not belong in it.");
            return false;
        }
        var at = FirstBadCharacter(text);
        if (at < 0)
            return true;
        var line = text.AsSpan(0, at).Count('\n') + 1;
        var column = at - text.LastIndexOf('\n', Math.Max(at - 1, 0)) + (at == 0 ? 1 : 0);
        var code = ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture);
        problems.Add(Catalogue.BadCharacter, line, Math.Max(column, 1), $"The character U+{code} cannot stand in a text.",
            "Remove it, and save the file as UTF-8.");
        return false;
    }

    private static int FirstBadCharacter(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var symbol = text[at];
            if (char.IsHighSurrogate(symbol) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            else if (char.IsSurrogate(symbol) || symbol is '\uFFFD' or '\uFFFE' or '\uFFFF'
                || (char.IsControl(symbol) && symbol is not ('\n' or '\r' or '\t')))
                return at;
        }
        return -1;
    }
}
