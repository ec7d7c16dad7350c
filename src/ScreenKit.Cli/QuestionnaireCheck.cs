using ScreenKit.Instruments;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Cli;

/// <summary>Checks every instrument and battery at or below a path.</summary>
internal sealed class QuestionnaireCheck(string path)
{
    private readonly Dictionary<string, Instrument?> known = new(StringComparer.Ordinal);
    private readonly List<Instrument> sound = [];
    private int examples;
    private int batteries;

    public IReadOnlyList<string> Folders { get; } = Disk.InstrumentFolders(path);

    public IReadOnlyList<Problem> Run()
    {
        var problems = new List<Problem>();
        foreach (var folder in Folders)
        {
            var files = Disk.ReadFolder(folder);
            var compiled = Linter.Lint(folder.Replace('\\', '/'), files, Find);
            problems.AddRange(compiled.Problems);
            if (compiled.Value is not { } instrument)
                continue;
            sound.Add(instrument);
            if (files.TryGetValue(InstrumentFile.WorkedExamples, out var text))
                examples += Examples.Count(text);
        }
        foreach (var file in Disk.BatteryFiles(path))
        {
            batteries++;
            problems.AddRange(BatteryFile.Compile(file.Replace('\\', '/'), Disk.Read(file), Disk.ReadTranslations(file), id => Find(id).Instrument).Problems);
        }
        return problems;
    }

    public string Summary(int problems)
    {
        var scales = sound.Sum(instrument => instrument.Scales.Count);
        var bands = sound.Sum(instrument => instrument.Scales.Sum(scale => scale.BandSets.Sum(set => set.Bands.Count)));
        var found = problems == 0 ? "no problems" : Count(problems, "problem");
        return $"{Count(sound.Count, "instrument")}, {Count(scales, "scale")}, {Count(bands, "band")}, {Count(examples, "example")} proved, "
            + $"{Count(batteries, "battery", "batteries")}: {found}";
    }

    private static string Count(int number, string one, string? several = null) => $"{number} {(number == 1 ? one : several ?? one + "s")}";

    /// <summary>By folder name: below the path, beside it, or (for batteries) beside their folder.</summary>
    private (bool Exists, Instrument? Instrument) Find(string id)
    {
        if (known.TryGetValue(id, out var instrument))
            return (true, instrument);
        var beside = Path.Combine(path, "..", id);
        var folder = Folders.FirstOrDefault(folder => string.Equals(Path.GetFileName(Path.GetFullPath(folder)), id, StringComparison.Ordinal))
            ?? (id.All(symbol => char.IsAsciiLetterOrDigit(symbol) || symbol == '-') && File.Exists(Path.Combine(beside, InstrumentFile.Definition)) ? beside : null);
        if (folder is null)
            return (false, null);
        known[id] = instrument = InstrumentFile.Compile(id, Disk.ReadFolder(folder)).Value;
        return (true, instrument);
    }
}
