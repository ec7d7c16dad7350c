using System.Text;
using System.Text.Json;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Web.Screening;

/// <summary>The frozen answers of one instrument: a JSON object, item id to stored answer.</summary>
public static class AnswerSheet
{
    public static string Write(IReadOnlyDictionary<string, Answer> answers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (var (item, answer) in answers)
            {
                json.WritePropertyName(item);
                json.WriteRawValue(AnswerJson.Write(answer));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <param name="instrument">At the version that the sheet was frozen with.</param>
    public static IReadOnlyDictionary<string, Answer> Read(Instrument instrument, string json)
    {
        using var sheet = JsonDocument.Parse(json);
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var item in instrument.Items)
        {
            if (sheet.RootElement.TryGetProperty(item.Id, out var stored) && AnswerJson.Read(item, stored.GetRawText()) is { } answer)
                answers[item.Id] = answer;
        }

        return answers;
    }
}
