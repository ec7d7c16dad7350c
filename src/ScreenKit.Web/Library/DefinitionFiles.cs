using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ScreenKit.Web.Library;

/// <summary>File name to text of one instrument or battery, as read from the questionnaires folder.</summary>
public static class DefinitionFiles
{
    /// <summary>Larger files are not read; the compiler refuses what is cut off there with a clear message.</summary>
    private const int MostCharacters = 300_000;

    public static IReadOnlyDictionary<string, string> OfInstrument(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml").ToDictionary(file => Path.GetFileName(file), Read, StringComparer.Ordinal);

    /// <summary>The battery's own file and its translations, <c>id.language.yaml</c>.</summary>
    public static IReadOnlyDictionary<string, string> OfBattery(string folder, string id) =>
        Directory.EnumerateFiles(folder, id + ".*yaml").ToDictionary(file => Path.GetFileName(file), Read, StringComparer.Ordinal);

    public static string BatteryHash(IReadOnlyDictionary<string, string> files)
    {
        var text = new StringBuilder();
        foreach (var (name, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            text.Append(name).Append('\n').Append(content.ReplaceLineEndings("\n")).Append('\0');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public static string ToJson(IReadOnlyDictionary<string, string> files) => JsonSerializer.Serialize(files);

    public static IReadOnlyDictionary<string, string> FromJson(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    private static string Read(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var buffer = new char[MostCharacters];
        return new string(buffer, 0, reader.ReadBlock(buffer));
    }
}
