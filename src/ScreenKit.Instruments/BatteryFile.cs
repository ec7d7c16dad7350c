using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;
using ScreenKit.Instruments.Translations;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments;

/// <summary>Reads one battery.</summary>
public static class BatteryFile
{
    /// <summary>Never throws, whatever the files hold; decides within a second.</summary>
    /// <param name="name">File name, shown in problems; without folder and <c>.yaml</c> it must be the battery's id.</param>
    /// <param name="translations">Language to text of <c>&lt;id&gt;.&lt;language&gt;.yaml</c>.</param>
    /// <param name="find">The instrument with an id, or null.</param>
    public static Compiled<Battery> Compile(
        string name, string text, IReadOnlyDictionary<string, string> translations, Func<string, Instrument?> find)
    {
        var problems = new ProblemList(name);
        if (YamlTree.Read(text, problems) is not { } root)
            return new Compiled<Battery>(null, problems.Found);
        var battery = BatteryReader.Read(root, problems, find);
        var file = name.Split('/')[^1];
        var wanted = file.EndsWith(".yaml", StringComparison.Ordinal) ? file[..^".yaml".Length] : file;
        if (battery.Id.Length > 0 && !string.Equals(wanted, battery.Id, StringComparison.Ordinal))
            problems.Add(Catalogue.FolderDiffers, root, $"The id is “{battery.Id}”, the file “{wanted}”.", "Give both the same name.");
        var found = problems.Found.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToList();
        battery = Translated(name, battery, translations, found);
        return new Compiled<Battery>(found.Exists(problem => problem.Severity is Severity.Error) ? null : battery, found);
    }

    private static Battery Translated(
        string name, Battery battery, IReadOnlyDictionary<string, string> translations, List<Problem> found)
    {
        var source = new Dictionary<string, string>(StringComparer.Ordinal) { [TextKeys.Title] = battery.Title };
        if (battery.Intro is { } intro)
            source[TextKeys.Intro] = intro;
        var texts = source.Select(text => (text.Key, text.Value)).ToArray();
        var read = new Dictionary<string, Translation>(StringComparer.Ordinal) { [battery.Language] = new(battery.Language, source) };
        foreach (var (language, text) in translations.OrderBy(translation => translation.Key, StringComparer.Ordinal))
        {
            var problems = new ProblemList(name.EndsWith(".yaml", StringComparison.Ordinal) ? $"{name[..^".yaml".Length]}.{language}.yaml" : name);
            if (TranslationReader.Read(language, text, battery.Language, texts, problems) is { } translation)
                read[language] = translation;
            found.AddRange(problems.Found);
        }
        return battery with { Translations = read };
    }
}
