using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Yaml;

/// <summary>The two options of every yes-no item, with texts of their own in the languages known here.</summary>
internal static class YesNo
{
    public const string Name = "yes-no";

    public static bool Knows(string language) => language is "nb" or "nn" or "no" or "en";

    /// <summary>English stands in for a language without texts of its own; its translation file can give them.</summary>
    public static OptionList In(string language)
    {
        var norwegian = language is "nb" or "nn" or "no";
        return new OptionList(Name,
        [
            new Option("yes", norwegian ? "Ja" : "Yes", 1),
            new Option("no", norwegian ? "Nei" : "No", 0),
        ]);
    }
}
