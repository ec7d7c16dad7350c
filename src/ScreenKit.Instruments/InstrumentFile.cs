using System.Security.Cryptography;
using System.Text;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Instruments.Translations;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments;

/// <summary>Reads one instrument's folder.</summary>
public static class InstrumentFile
{
    public const string Definition = "instrument.yaml";
    public const string WorkedExamples = "examples.yaml";

    /// <summary>Never throws, whatever the files hold; decides within a second. Does not run the examples: see <see cref="Examples"/>.</summary>
    /// <param name="folder">Shown in problems; its last segment must be the instrument's id. Empty for a definition without a folder.</param>
    /// <param name="files">File name to text: <c>instrument.yaml</c>, <c>&lt;language&gt;.yaml</c>, <c>examples.yaml</c>; others are left alone.</param>
    public static Compiled<Instrument> Compile(string folder, IReadOnlyDictionary<string, string> files) =>
        Compile(folder, files, (_, _) => { });

    /// <param name="inspect">Further checks, run once the definition itself is sound.</param>
    internal static Compiled<Instrument> Compile(
        string folder, IReadOnlyDictionary<string, string> files, Action<InstrumentDraft, ProblemList> inspect)
    {
        var problems = new ProblemList(PathOf(folder, Definition));
        if (!files.TryGetValue(Definition, out var text))
        {
            problems.Add(Catalogue.NoInstrumentFile, null, $"The folder has no {Definition}.", $"Write the instrument in {Definition}.");
            return new Compiled<Instrument>(null, problems.Found);
        }
        if (YamlTree.Read(text, problems) is not { } root)
            return new Compiled<Instrument>(null, problems.Found);
        var draft = InstrumentReader.Read(root, problems, Version(files));
        FolderIsId(folder, draft, problems);
        if (!problems.HasErrors)
            Check(draft, problems);
        if (!problems.HasErrors)
            inspect(draft, problems);
        var found = problems.Found.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToList();
        var instrument = problems.HasErrors ? null : Translated(folder, draft.Instrument, files, found);
        return new Compiled<Instrument>(found.Exists(problem => problem.Severity is Severity.Error) ? null : instrument, found);
    }

    /// <summary>Lower-case hex SHA-256 over name, line feed, text (line ends as LF), NUL of the definition and its translations in name order.</summary>
    private static string Version(IReadOnlyDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in files.Keys.Where(name => IsTranslation(name) || name is Definition).Order(StringComparer.Ordinal))
        {
            var text = files[name].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text}\0"));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void FolderIsId(string folder, InstrumentDraft draft, ProblemList problems)
    {
        var name = folder.TrimEnd('/').Split('/')[^1];
        var id = draft.Instrument.Id;
        if (name.Length > 0 && id.Length > 0 && !string.Equals(name, id, StringComparison.Ordinal))
            problems.Add(Catalogue.FolderDiffers, draft.Place, $"The id is “{id}”, the folder “{name}”.", "Give both the same name.");
    }

    private static void Check(InstrumentDraft draft, ProblemList problems)
    {
        if (!draft.Items.Any(item => item.Item.IsQuestion))
            problems.Add(Catalogue.NoQuestions, draft.Place, "The instrument asks nothing.", "Add an item with a type such as choice.");
        Order.Check(draft, problems);
        Scored.Check(draft, problems);
        Routing.Check(draft, problems);
        Placeholders.Check(draft, problems);
        if (!problems.HasErrors)
            BandTiling.Check(draft, new InstrumentPlan(draft.Instrument), problems);
    }

    private static Instrument Translated(
        string folder, Instrument instrument, IReadOnlyDictionary<string, string> files, List<Problem> found)
    {
        var translations = new Dictionary<string, Translation>(StringComparer.Ordinal);
        foreach (var name in files.Keys.Where(IsTranslation).Order(StringComparer.Ordinal))
        {
            var problems = new ProblemList(PathOf(folder, name));
            var language = name[..^".yaml".Length];
            var texts = TextKeys.Of(instrument, language).ToArray();
            if (TranslationReader.Read(language, files[name], instrument.Language, texts, problems) is { } translation)
                translations[language] = translation;
            found.AddRange(problems.Found.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column));
        }
        return instrument with { Translations = translations, Languages = [instrument.Language, .. translations.Keys] };
    }

    private static bool IsTranslation(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal) && name is not (Definition or WorkedExamples);

    internal static string PathOf(string folder, string name) => folder.Length == 0 ? name : $"{folder.TrimEnd('/')}/{name}";
}
