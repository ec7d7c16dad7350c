using System.Globalization;
using System.Text.Json;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Answers;

/// <summary>
/// Answers as people write them in files: spelled out as form fields and read as a form, so that the same checks apply.
/// </summary>
internal static class LooseAnswer
{
    private const string Prefix = "answer";

    public static FormAnswer Read(Item item, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return FormAnswer.Empty;
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var fault = item switch
        {
            ActivitiesItem => Activities(value, fields),
            DateItem => Date(value, fields),
            _ => Values(item, value, fields),
        };
        return fault is { } problem
            ? FormAnswer.Fault(problem)
            : AnswerForm.Read(item, Prefix, name => fields.GetValueOrDefault(name, []));
    }

    private static AnswerFault? Values(Item item, JsonElement value, Dictionary<string, IReadOnlyList<string>> fields)
    {
        var elements = value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        var texts = new List<string>();
        foreach (var element in elements)
        {
            if (Text(element) is not { } text)
                return item is ScaleItem or NumberItem ? AnswerFault.NotANumber : AnswerFault.UnknownOption;
            texts.Add(ItemNode.OptionsOf(item) is { } options ? Code(options, text) : text);
        }
        fields[Prefix] = texts;
        return null;
    }

    /// <summary>The text itself where it is a code, else the code of the only option with that value.</summary>
    private static string Code(OptionList options, string text)
    {
        if (options.Find(text) is not null)
            return text;
        if (text is "true" or "false" && options.Find("yes") is not null)
            return text is "true" ? "yes" : "no";
        if (!TypedNumber.TryRead(text, out var number, out _))
            return text;
        var valued = options.Options.Where(option => option.Value == number).ToArray();
        return valued.Length == 1 ? valued[0].Code : text;
    }

    private static AnswerFault? Date(JsonElement value, Dictionary<string, IReadOnlyList<string>> fields)
    {
        if (!SinceNode.TryRead(Text(value), out var date))
            return AnswerFault.NotADate;
        fields[Prefix + ".day"] = [date.Day.ToString(CultureInfo.InvariantCulture)];
        fields[Prefix + ".month"] = [date.Month.ToString(CultureInfo.InvariantCulture)];
        fields[Prefix + ".year"] = [date.Year.ToString("0000", CultureInfo.InvariantCulture)];
        return null;
    }

    private static AnswerFault? Activities(JsonElement value, Dictionary<string, IReadOnlyList<string>> fields)
    {
        if (value.ValueKind is not JsonValueKind.Array)
            return AnswerFault.RatingWithoutActivity;
        var row = 0;
        foreach (var element in value.EnumerateArray())
        {
            if (element.ValueKind is not JsonValueKind.Object)
                return AnswerFault.RatingWithoutActivity;
            foreach (var name in new[] { "text", "rating" })
            {
                if (element.TryGetProperty(name, out var part) && Text(part) is { } text)
                    fields[string.Create(CultureInfo.InvariantCulture, $"{Prefix}.{row}.{name}")] = [text];
            }
            row++;
        }
        return null;
    }

    private static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetDecimal(out var number) ? number.ToString(CultureInfo.InvariantCulture) : element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
