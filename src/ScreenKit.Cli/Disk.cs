using System.Text;

namespace ScreenKit.Cli;

/// <summary>Reads instrument folders and batteries from disk.</summary>
internal static class Disk
{
    /// <summary>Larger files are refused by the engine; no more than shows that is read.</summary>
    private const int MostCharacters = 300_000;

    private const string Definition = "instrument.yaml";
    private const string Batteries = "batteries";

    /// <summary>Every folder at or below the path that holds an instrument, in name order.</summary>
    public static IReadOnlyList<string> InstrumentFolders(string path) =>
    [
        .. Directory.EnumerateFiles(path, Definition, SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every battery file (not its translations) at or below the path, in name order.</summary>
    public static IReadOnlyList<string> BatteryFiles(string path) =>
    [
        .. Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) is Batteries && !Path.GetFileNameWithoutExtension(file).Contains('.'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>File name to text of one folder's YAML files.</summary>
    public static Dictionary<string, string> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml").ToDictionary(file => Path.GetFileName(file), Read, StringComparer.Ordinal);

    /// <summary>Language to text of a battery's translations.</summary>
    public static Dictionary<string, string> ReadTranslations(string battery)
    {
        var name = Path.GetFileNameWithoutExtension(battery);
        return Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(battery))!, $"{name}.*.yaml")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file)[(name.Length + 1)..], Read, StringComparer.Ordinal);
    }

    /// <summary>Bytes that are not UTF-8 become U+FFFD, which the engine refuses with its place.</summary>
    public static string Read(string file)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        var text = new char[MostCharacters];
        return new string(text, 0, reader.ReadBlock(text)).TrimStart('\uFEFF');
    }
}
