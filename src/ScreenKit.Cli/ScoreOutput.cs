using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Cli;

/// <summary>A score sheet as the JSON that scripts read.</summary>
internal static class ScoreOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ScoreSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("instrument", sheet.Instrument);
            writer.WriteString("version", sheet.Version);
            writer.WriteStartObject("scores");
            foreach (var score in sheet.Scores)
                Write(writer, score);
            writer.WriteEndObject();
            Write(writer, "flags", sheet.Flags.Select(flag => flag.Id));
            Write(writer, "suggestions", sheet.Suggestions.Select(suggestion => suggestion.Measure));
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, Score score)
    {
        writer.WriteStartObject(score.Scale);
        if (score.Value is { } value)
            writer.WriteNumber("value", value);
        else
            writer.WriteNull("value");
        writer.WriteString("band", score.Band);
        writer.WriteNumber("answered", score.Answered);
        writer.WriteNumber("of", score.Of);
        if (Reason(score) is { } reason)
            writer.WriteString("reason", reason);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static string? Reason(Score score) => score.Reason switch
    {
        MissingReason.ItemsMissing => $"{score.Of - score.Answered} of {score.Of} answers missing",
        MissingReason.FactMissing => "the band depends on something that is not known, such as sex or age",
        MissingReason.NotComputable => "the answers have no score",
        _ => null,
    };
}
