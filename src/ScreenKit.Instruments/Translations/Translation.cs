namespace ScreenKit.Instruments.Translations;

/// <summary>The texts of one language, by key such as <c>items.q1</c> or <c>options.frequency.never</c>.</summary>
internal sealed class Translation(string language, IReadOnlyDictionary<string, string> texts)
{
    public string Language => language;

    public IEnumerable<string> Keys => texts.Keys;

    public string? Text(string key) => texts.GetValueOrDefault(key);

    /// <summary>The language itself, else the one it is a variety of (<c>en-GB</c> finds <c>en</c>), else null.</summary>
    public static Translation? Best(IReadOnlyDictionary<string, Translation> translations, string language)
    {
        if (translations.TryGetValue(language, out var exact))
            return exact;
        var hyphen = language.LastIndexOf('-');
        return hyphen > 0 ? Best(translations, language[..hyphen]) : null;
    }
}
