using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Reads what stands above the items: purpose, about, licence, language.</summary>
internal static class Headings
{
    private static readonly (string Word, Purpose Value)[] Purposes =
    [
        ("screening", Purpose.Screening), ("outcome", Purpose.Outcome), ("course-evaluation", Purpose.CourseEvaluation),
        ("programme-feedback", Purpose.ProgrammeFeedback), ("registration", Purpose.Registration),
    ];

    private static readonly (string Word, LicenceClass Value)[] Licences =
    [
        ("free", LicenceClass.Free), ("attribution", LicenceClass.Attribution), ("non-commercial", LicenceClass.NonCommercial),
        ("bring-your-own-text", LicenceClass.BringYourOwnText), ("permission", LicenceClass.Permission),
    ];

    /// <summary>Every file says which version of the language it is written in.</summary>
    public static void ReadFormat(MapReader map) =>
        Reading.Whole(map.Needed("screenkit", "Start with: screenkit: 1."), map.Problems, 1, 1);

    public static Purpose ReadPurpose(MapReader map)
    {
        map.Needed("purpose", $"Write one of {string.Join(", ", Purposes.Select(purpose => purpose.Word))}.");
        return map.Word("purpose", Purposes);
    }

    public static string ReadLanguage(MapReader map)
    {
        var node = map.Needed("language", "Say which language the texts are in: language: nb.");
        var language = Reading.Text(node, map.Problems) ?? "nb";
        if (!IsLanguage(language))
            map.Problems.Add(Catalogue.BadLanguage, node, $"{ProblemList.Quote(language)} is no language code.", "Write nb, nn, en, uk, ar …");
        return language;
    }

    /// <summary>Enough of BCP 47: a language, then subtags.</summary>
    public static bool IsLanguage(string text)
    {
        var tags = text.Split('-');
        return text.Length <= 20 && tags[0].Length is 2 or 3 && Array.TrueForAll(tags, tag => tag.Length is >= 2 and <= 8 && tag.All(char.IsAsciiLetterOrDigit))
            && tags[0].All(char.IsAsciiLetterLower);
    }

    public static About ReadAbout(MapReader map)
    {
        if (map.Inner("about") is not { } about)
            return About.Unknown;
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (about.Inner("codes") is { } inner)
        {
            foreach (var (key, value) in inner.Map.Entries)
                codes[key.Text] = Reading.Text(value, map.Problems) ?? "";
        }
        var read = new About(about.Text("authors"), about.Text("source"), codes, about.Text("note"));
        about.Close();
        return read;
    }

    public static Licence ReadLicence(MapReader map)
    {
        if (map.Inner("licence") is not { } licence)
        {
            if (!map.Has("licence"))
                map.Problems.Add(Catalogue.NoLicence, map.Map, "The licence is missing.", "Say who may use it: licence: { class: free, text: … }.");
            return new Licence(LicenceClass.Permission, "", null, []);
        }
        licence.Needed("class", $"Write one of {string.Join(", ", Licences.Select(word => word.Word))}.");
        var read = new Licence(
            licence.Word("class", Licences),
            licence.TextNeeded("text", "Say it in words: text: …"),
            licence.Text("credit"),
            [.. licence.Scalars("unsure").Select(scalar => scalar.Text.Trim())]);
        licence.Close();
        if (read is { Class: LicenceClass.Attribution, Credit: null })
            map.Problems.Add(Catalogue.NoCredit, licence.Map, "The licence asks for credit and none is given.", "Write credit: …");
        return read;
    }
}
