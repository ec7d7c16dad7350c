using System.Text.Json;

namespace ScreenKit.Instruments.Yaml;

/// <summary>A YAML value as JSON, every scalar as text; depth is bounded where the tree is built.</summary>
internal static class YamlJson
{
    public static JsonElement Of(YamlNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(writer, node);
        using var document = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter writer, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsEmpty: true }:
                writer.WriteNullValue();
                break;
            case YamlScalar scalar:
                writer.WriteStringValue(scalar.Text);
                break;
            case YamlList list:
                writer.WriteStartArray();
                foreach (var element in list.Elements)
                    Write(writer, element);
                writer.WriteEndArray();
                break;
            case YamlMap map:
                writer.WriteStartObject();
                foreach (var (key, value) in map.Entries)
                {
                    writer.WritePropertyName(key.Text);
                    Write(writer, value);
                }
                writer.WriteEndObject();
                break;
        }
    }
}
