using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScreenKit.Instruments.Scoring;

/// <summary>The frozen form of a score sheet: the same sheet gives the same bytes on every machine.</summary>
public static class ScoreJson
{
    /// <summary>Not for use inside HTML without encoding.</summary>
    public static string Write(ScoreSheet sheet) => JsonSerializer.Serialize(sheet, ScoreJsonContext.Frozen.ScoreSheet);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not a written score sheet.</exception>
    public static ScoreSheet Read(string json) =>
        JsonSerializer.Deserialize(json, ScoreJsonContext.Frozen.ScoreSheet) ?? throw new JsonException("The text is null.");
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ScoreSheet))]
internal sealed partial class ScoreJsonContext : JsonSerializerContext
{
    public static ScoreJsonContext Frozen { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
