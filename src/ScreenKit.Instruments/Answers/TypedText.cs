using System.Text;

namespace ScreenKit.Instruments.Answers;

/// <summary>Text as people type or paste it, without what cannot be shown, stored or sent on.</summary>
internal static class TypedText
{
    /// <summary>Trimmed; line ends as LF in a paragraph and a space in a line; control characters and half characters left out.</summary>
    public static string Clean(string text, bool paragraph)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var symbol = text[at];
            if (symbol == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                continue;
            if (symbol is '\n' or '\r')
            {
                clean.Append(paragraph ? '\n' : ' ');
            }
            else if (symbol == '\t')
            {
                clean.Append(' ');
            }
            else if (char.IsHighSurrogate(symbol) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                clean.Append(symbol).Append(text[++at]);
            }
            else if (!char.IsSurrogate(symbol) && !char.IsControl(symbol) && symbol is not ('\uFFFE' or '\uFFFF'))
            {
                clean.Append(symbol);
            }
        }
        return clean.ToString().Trim();
    }
}
