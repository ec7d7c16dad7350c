using ScreenKit.Instruments.Lint;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Translations;

/// <summary>Reads a flat translation file and holds it against the source's texts.</summary>
internal static class TranslationReader
{
    /// <param name="texts">Every text of the source with its key.</param>
    public static Translation? Read(
        string language, string file, string sourceLanguage, IReadOnlyCollection<(string Key, string Text)> texts, ProblemList problems)
    {
        if (!Headings.IsLanguage(language))
        {
            problems.Add(Catalogue.BadLanguage, null, $"“{language}” is no language code.", "Name the file en.yaml, nn.yaml, uk.yaml …");
            return null;
        }
        if (string.Equals(language, sourceLanguage, StringComparison.Ordinal))
        {
            problems.Add(Catalogue.BadLanguage, null, $"“{language}” is the source language.", "Write its texts in the instrument itself.");
            return null;
        }
        if (YamlTree.Read(file, problems) is not { } root)
            return null;
        var translated = new Dictionary<string, string>(StringComparer.Ordinal);
        var source = texts.ToDictionary(text => text.Key, text => text.Text, StringComparer.Ordinal);
        foreach (var (key, value) in root.Entries)
        {
            if (problems.IsFull)
                break;
            if (Reading.Text(value, problems) is not { } text)
            {
                problems.Add(Catalogue.EmptyText, key, $"The text of {key.Text} is empty.", "Write it, or remove the key.");
            }
            else if (!source.TryGetValue(key.Text, out var original))
            {
                problems.Add(Catalogue.TranslationLeftOver, key, $"Nothing has the text {ProblemList.Quote(key.Text)}.", "Remove it.",
                    Spelling.Nearest(key.Text, source.Keys));
            }
            else
            {
                translated[key.Text] = text;
                Placeholders.Compare(original, text, value, problems);
            }
        }
        foreach (var (key, text) in texts)
        {
            if (!translated.ContainsKey(key) && NeedsTranslation(key, text))
                problems.Add(Catalogue.TranslationMissing, root, $"{key} is not translated.", $"Add {key}: … ({ProblemList.Quote(text)}).");
        }
        return new Translation(language, translated);
    }

    /// <summary>A unit without letters is the same in every language.</summary>
    private static bool NeedsTranslation(string key, string text) =>
        text.Any(char.IsLetter) || !key.EndsWith(".unit", StringComparison.Ordinal);
}
