using Microsoft.Extensions.FileProviders;

namespace ScreenKit.Web.Ui;

/// <summary>Which files of wwwroot make the style sheet and the script, in order.</summary>
internal static class BundleContents
{
    public static readonly IReadOnlyDictionary<string, Func<IFileProvider, IEnumerable<BundlePart>>> All =
        new Dictionary<string, Func<IFileProvider, IEnumerable<BundlePart>>>(StringComparer.Ordinal)
        {
            ["site.css"] = files =>
            [
                // Plain elements in the lowest layer: a link that is a button must look like a button.
                new("css/base.css", "@layer screenkit.base {\n", "}"),
                new("vendor/designsystemet/theme.css"),
                .. Designsystemet("ds.base", "base", "heading", "paragraph", "validation-message"),
                .. Designsystemet("ds.components", "link", "data-size-workaround", "label", "button", "input", "field", "fieldset", "alert",
                    "skip-link", "details", "list", "card", "tag", "error-summary", "table"),
                new("css/tokens.css"), new("css/layout.css"),
                .. Folder(files, "css/components", ".css"),
                new("css/document.css", "@media print {\n", "}"),
                new("css/print.css", "@media print {\n", "}"),
            ],
            ["site.js"] = files =>
            [
                new("vendor/htmx/htmx.min.js", After: ";"),
                .. Folder(files, "js", ".js").Select(part => part with { Before = "(() => {\n", After = "})();" }),
            ],
            ["favicon.svg"] = _ => [new("favicon.svg")],
        };

    // Designsystemet's files come without the layer that its own index.css puts round each of them.
    private static IEnumerable<BundlePart> Designsystemet(string layer, params IEnumerable<string> components) =>
        components.Select(name => new BundlePart($"vendor/designsystemet/{name}.css", $"@layer {layer} {{\n", "}"));

    private static IEnumerable<BundlePart> Folder(IFileProvider files, string folder, string extension) =>
        files.GetDirectoryContents(folder).Select(file => file.Name).Where(name => name.EndsWith(extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(name => new BundlePart($"{folder}/{name}"));
}

internal sealed record BundlePart(string Path, string Before = "", string After = "");
