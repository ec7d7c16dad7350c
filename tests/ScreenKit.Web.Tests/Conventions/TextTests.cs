using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScreenKit.Web.Tests.Conventions;

public sealed partial class TextTests
{
    private static readonly string Folder = Path.Combine(Source.Root, "src/ScreenKit.Web/Ui/Texts");

    private static readonly string[] Areas = Directory.EnumerateFiles(Folder, "*.resx").Select(file => Path.GetFileName(file).Split('.')[0]).Distinct().ToArray();

    /// <summary>Keys of the neutral language, <c>Area.Key</c>.</summary>
    private static readonly HashSet<string> Keys = Areas.SelectMany(area => Texts(area, "").Keys.Select(key => $"{area}.{key}")).ToHashSet();

    public static TheoryData<string> AllAreas => new(Areas);

    [Theory]
    [MemberData(nameof(AllAreas))]
    public void Every_text_is_translated_with_the_same_placeholders(string area)
    {
        Matches(area, "nn");
        Matches(area, "en");
    }

    [Fact]
    public void No_text_is_missing()
    {
        var missing =
            from file in Source.Site
            from Match literal in Literal().Matches(file.Text)
            let key = literal.Groups[2].Value
            where literal.Groups[1].Length == 0 && Areas.Contains(key.Split('.')[0]) && !Exists(key)
            select $"{file.Path}:{file.LineOf(literal.Index)} {key}";
        Source.IsEmpty(missing);
    }

    [Fact]
    public void No_text_is_unused()
    {
        var used = new HashSet<string>();
        foreach (Match literal in Source.Site.SelectMany(file => Literal().Matches(file.Text)))
        {
            var key = literal.Groups[2].Value;
            if (literal.Groups[1].Length == 0)
                used.UnionWith([key, $"{key}_one", $"{key}_other"]);
            else if (Hole().Replace(key, "").Any(char.IsLetter))
                used.UnionWith(Keys.Where(known => Pattern(key).IsMatch(known)));
        }

        Source.IsEmpty(Keys.Except(used).Order());
    }

    private static void Matches(string area, string language)
    {
        var (source, translation) = (Texts(area, ""), Texts(area, $".{language}"));

        Assert.Equal(source.Keys.Order(), translation.Keys.Order());
        Assert.All(source, text => Assert.Equal(Placeholders(text.Value), Placeholders(translation[text.Key])));
        Assert.All(translation.Values, text => Assert.NotEmpty(text.Trim()));
    }

    private static bool Exists(string key) => Keys.Contains(key) || (Keys.Contains($"{key}_one") && Keys.Contains($"{key}_other"));

    /// <summary><c>Users.Role_{role}</c> uses every key that it can become.</summary>
    private static Regex Pattern(string interpolated) =>
        new($"^{string.Join(@"[\w-]+", Hole().Split(interpolated).Select(Regex.Escape))}$");

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order()];

    private static Dictionary<string, string> Texts(string area, string language) =>
        XDocument.Load(Path.Combine(Folder, $"{area}{language}.resx")).Root!.Elements("data")
            .ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value);

    [GeneratedRegex(@"(\$?)""((?:[A-Z][A-Za-z]+|\{[^}""]+\})\.[A-Z{][^""\s]*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
