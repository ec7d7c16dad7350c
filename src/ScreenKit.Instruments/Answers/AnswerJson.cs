using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Answers;

/// <summary>The stored form of an answer, and the looser form that worked examples and the command line use.</summary>
public static class AnswerJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// <c>"half"</c> · <c>["a","b"]</c> · <c>12.5</c> · <c>"text"</c> · <c>"2026-01-31"</c> ·
    /// <c>[{"text":"Gå tur","rating":4}]</c> · <c>true</c>. Not for use inside HTML without encoding.
    /// </summary>
    public static string Write(Answer answer)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
            Write(writer, answer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Null when the stored text no longer fits the item.</summary>
    public static Answer? Read(Item item, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(item, document.RootElement) is { } answer && AnswerFit.Fits(item, answer) ? answer : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Accepts an option's code or its value, a number as number or text.</summary>
    public static FormAnswer ReadLoose(Item item, JsonElement value) => LooseAnswer.Read(item, value);

    private static void Write(Utf8JsonWriter writer, Answer answer)
    {
        switch (answer)
        {
            case ChoiceAnswer(var code):
                writer.WriteStringValue(code);
                break;
            case ChoicesAnswer(var codes):
                writer.WriteStartArray();
                foreach (var code in codes)
                    writer.WriteStringValue(code);
                writer.WriteEndArray();
                break;
            case NumberAnswer(var number):
                writer.WriteNumberValue(number);
                break;
            case TextAnswer(var text):
                writer.WriteStringValue(text);
                break;
            case DateAnswer(var date):
                writer.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case ActivitiesAnswer(var activities):
                writer.WriteStartArray();
                foreach (var (text, rating) in activities)
                    Write(writer, text, rating);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteBooleanValue(true);
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, string text, int? rating)
    {
        writer.WriteStartObject();
        writer.WriteString("text", text);
        if (rating is { } number)
            writer.WriteNumber("rating", number);
        else
            writer.WriteNull("rating");
        writer.WriteEndObject();
    }

    private static Answer? Read(Item item, JsonElement json) => (item, json.ValueKind) switch
    {
        (ChoiceItem, JsonValueKind.String) => new ChoiceAnswer(json.GetString()!),
        (ChoicesItem, JsonValueKind.Array) when json.EnumerateArray().All(code => code.ValueKind is JsonValueKind.String) =>
            new ChoicesAnswer([.. json.EnumerateArray().Select(code => code.GetString()!)]),
        (ScaleItem or NumberItem, JsonValueKind.Number) => json.TryGetDecimal(out var number) ? new NumberAnswer(number) : null,
        (TextItem, JsonValueKind.String) => new TextAnswer(json.GetString()!),
        (DateItem, JsonValueKind.String) => SinceNode.TryRead(json.GetString(), out var date) ? new DateAnswer(date) : null,
        (ActivitiesItem, JsonValueKind.Array) => Activities(json),
        (ConsentItem, JsonValueKind.True) => new ConsentAnswer(),
        _ => null,
    };

    private static ActivitiesAnswer? Activities(JsonElement json)
    {
        var activities = new List<Activity>();
        foreach (var element in json.EnumerateArray())
        {
            if (element.ValueKind is not JsonValueKind.Object
                || !element.TryGetProperty("text", out var text) || text.ValueKind is not JsonValueKind.String)
                return null;
            int? rating = null;
            if (element.TryGetProperty("rating", out var given) && given.ValueKind is not JsonValueKind.Null)
            {
                if (given.ValueKind is not JsonValueKind.Number || !given.TryGetInt32(out var number))
                    return null;
                rating = number;
            }
            activities.Add(new Activity(text.GetString()!, rating));
        }
        return new ActivitiesAnswer(activities);
    }
}
