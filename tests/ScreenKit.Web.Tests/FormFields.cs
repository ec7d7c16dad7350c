using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ScreenKit.Web.Tests;

/// <summary>What a browser would send for a form.</summary>
internal static class FormFields
{
    public static IEnumerable<KeyValuePair<string, string>> Of(IElement form, IReadOnlyList<(string Name, string Value)> values)
    {
        var replaced = values.Select(value => value.Name).ToHashSet();
        var known = form.QuerySelectorAll("[name]").Select(control => control.GetAttribute("name")!).ToHashSet();
        if (replaced.FirstOrDefault(name => !known.Contains(name)) is { } missing)
            throw new InvalidOperationException($"The form has no field '{missing}', only {string.Join(", ", known)}.");

        return form.QuerySelectorAll("input, select, textarea")
            .SelectMany(Filled)
            .Where(field => !replaced.Contains(field.Key))
            .Concat(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
    }

    private static IEnumerable<KeyValuePair<string, string>> Filled(IElement control)
    {
        if (control.GetAttribute("name") is not { Length: > 0 } name || control.HasAttribute("disabled"))
            return [];
        IEnumerable<string> values = control switch
        {
            IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" } => [],
            IHtmlInputElement { Type: "radio" or "checkbox" } choice => choice.IsChecked ? [choice.Value] : [],
            IHtmlInputElement input => [input.Value],
            IHtmlTextAreaElement area => [area.Value],
            IHtmlSelectElement select => select.Options.Where(option => option.IsSelected).Select(option => option.Value),
            _ => [],
        };
        return values.Select(value => KeyValuePair.Create(name, value));
    }
}
