using System.Text.RegularExpressions;

namespace ScreenKit.Web.Tests.Conventions;

public sealed partial class LayerTests
{
    private static readonly string[] Domain = ["Access", "Data", "Library", "Screening"];

    /// <summary>What each folder of the site may use besides itself and the engine.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Data"] = [],
        ["Access"] = ["Data"],
        ["Library"] = ["Access", "Data"],
        ["Screening"] = ["Access", "Data", "Library"],
        ["Care"] = Domain,
        ["Programmes"] = Domain,
        ["Ui"] = [],
        ["Documents"] = ["Ui"],
        ["Jobs"] = [.. Domain, "Care", "Programmes", "Documents"],
        // Demo data goes through the real use cases.
        ["Demo"] = [.. Domain, "Care", "Programmes"],
        ["Features"] = [.. Domain, "Care", "Programmes", "Ui", "Documents", "Demo", "Jobs"],
        [""] = [.. Domain, "Care", "Programmes", "Ui", "Documents", "Demo", "Jobs", "Features"],
    };

    public static TheoryData<string> Folders => new(Source.Site.Select(file => file.Folder).Distinct());

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_lies_beneath_it(string folder)
    {
        // The view imports of the whole site are in its root.
        var wrong =
            from file in Source.Site.Where(file => file.Folder == folder)
            from used in UsedNamespace().Matches(file.Text).Select(match => match.Groups[1].Value).Distinct()
            where used != folder && !MayUse[folder].Contains(used)
            select $"{file.Path} uses {used}";
        Source.IsEmpty(wrong);
    }

    [Fact]
    public void A_feature_never_uses_another()
    {
        var features = Directory.GetDirectories(Path.Combine(Source.Root, "src/ScreenKit.Web/Features")).Select(path => Path.GetFileName(path));
        var wrong =
            from feature in features
            from file in Source.Site.Where(file => file.Path.StartsWith($"src/ScreenKit.Web/Features/{feature}/"))
            from Match used in UsedFeature().Matches(file.Text)
            where used.Groups[1].Value != feature
            select $"{file.Path} uses {used.Groups[1].Value}";
        Source.IsEmpty(wrong);
    }

    [Fact]
    public void Only_the_web_layers_know_the_web() => Source.HasNo(
        @"Microsoft\.AspNetCore\.(Mvc|Http)\b|\b(HttpContext|HttpRequest|HttpResponse|IFormCollection|IActionResult|ControllerBase)\b",
        Source.Site.Where(file => file.Folder is not ("Features" or "Ui" or "Access" or "" or "Documents")),
        "Keep HTTP in Features, Ui and Access; a use case takes values. Documents renders Razor, which is MVC's.");

    [Fact]
    public void Document_renderers_know_no_request() => Source.HasNo(
        @"\b(HttpRequest|HttpResponse|IFormCollection|ControllerBase)\b",
        Source.Site.Where(file => file.Folder == "Documents"), "A document is made from a model.");

    [GeneratedRegex(@"ScreenKit\.Web\.([A-Z]\w+)")]
    private static partial Regex UsedNamespace();

    [GeneratedRegex(@"ScreenKit\.Web\.Features\.([A-Z]\w+)")]
    private static partial Regex UsedFeature();
}
