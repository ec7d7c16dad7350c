using System.Text;

namespace ScreenKit.Instruments.Scoring;

/// <summary>A text with answers and scores filled in: <c>{q9}</c>, <c>{total}</c>, <c>{total.band}</c>.</summary>
internal sealed class TextTemplate
{
    private const string Unanswered = "–";
    private readonly List<(string Text, int Item, int Scale, bool Band)> parts = [];

    public TextTemplate(string text, InstrumentPlan plan)
    {
        foreach (var (literal, name) in Split(text))
        {
            parts.Add((literal, -1, -1, false));
            if (name is null)
                continue;
            var band = name.EndsWith(".band", StringComparison.Ordinal);
            var scale = plan.Scale(band ? name[..^5] : name);
            var item = plan.Item(name);
            if (item < 0 && scale < 0)
                parts.Add(($"{{{name}}}", -1, -1, false));
            else
                parts.Add(("", item, scale, band));
        }
    }

    /// <summary>The names between braces.</summary>
    public static IEnumerable<string> Names(string text) => Split(text).Select(part => part.Name).OfType<string>();

    public string Fill(PartSheet sheet)
    {
        var text = new StringBuilder();
        var language = sheet.Plan.Instrument.Language;
        foreach (var (literal, item, scale, band) in parts)
        {
            if (item >= 0)
                text.Append(sheet.Answer(item) is { } answer ? AnswerText.Of(sheet.Plan.Items[item], answer, language) : Unanswered);
            else if (scale >= 0 && band)
                text.Append(sheet.Result(scale).Band?.Text ?? Unanswered);
            else if (scale >= 0)
                text.Append(sheet.Result(scale).Value is { } value ? AnswerText.Number(value, language) : Unanswered);
            else
                text.Append(literal);
        }
        return text.ToString();
    }

    private static IEnumerable<(string Literal, string? Name)> Split(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
                break;
            yield return (text[at..open], text[(open + 1)..close]);
            at = close + 1;
        }
        yield return (text[at..], null);
    }
}
