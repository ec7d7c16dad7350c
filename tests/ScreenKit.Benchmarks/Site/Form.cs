using System.Net;
using System.Text.RegularExpressions;

namespace ScreenKit.Benchmarks.Site;

/// <summary>
/// A form of a page. Found with patterns and not with a parser: parsing would take more of the shared processor than serving.
/// </summary>
internal sealed partial record Form(string Action, IReadOnlyList<Field> Fields)
{
    /// <summary>What the page itself put in: the token, the sequence.</summary>
    public IEnumerable<KeyValuePair<string, string>> Hidden =>
        Fields.Where(input => input.Type == "hidden").Select(input => KeyValuePair.Create(input.Name, input.Value));

    public static IEnumerable<Form> AllIn(string html) => Forms().Matches(html).Select(form => new Form(
        Attribute(form.Groups["tag"].Value, "action"),
        [.. Controls().Matches(form.Groups["body"].Value).Select(control => new Field(
            Attribute(control.Value, "name"),
            control.Value.StartsWith("<textarea", StringComparison.Ordinal) ? "textarea" : Attribute(control.Value, "type"),
            Attribute(control.Value, "value"),
            Attribute(control.Value, "inputmode")))]));

    private static string Attribute(string tag, string name)
    {
        var start = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += name.Length + 3;
        return WebUtility.HtmlDecode(tag[start..tag.IndexOf('"', start)]);
    }

    [GeneratedRegex("<form(?<tag>[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Forms();

    [GeneratedRegex("<(input|textarea)[^>]*>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Controls();
}

internal sealed record Field(string Name, string Type, string Value, string InputMode);
