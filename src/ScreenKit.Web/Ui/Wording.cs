using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;

[assembly: NeutralResourcesLanguage("nb")]

namespace ScreenKit.Web.Ui;

/// <summary>
/// Texts of the interface in the language of the request. The key's part before the first dot names the file:
/// <c>Answer.Next</c> is <c>Next</c> in <c>Ui/Texts/Answer.resx</c>.
/// </summary>
public sealed class Wording(IHostEnvironment environment)
{
    private static readonly Assembly Here = typeof(Wording).Assembly;
    private static readonly ConcurrentDictionary<string, ResourceManager?> Areas = new(StringComparer.Ordinal);

    public string this[string key] => Find(key);

    public string this[string key, params IReadOnlyList<object?> values] =>
        string.Format(CultureInfo.CurrentCulture, Find(key), [.. values]);

    /// <summary>The text <c>key_one</c> when <paramref name="count"/> is 1, else <c>key_other</c>; {0} is the count.</summary>
    public string Count(string key, int count) => this[count == 1 ? $"{key}_one" : $"{key}_other", count];

    private string Find(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        var text = dot < 1 ? null : Areas.GetOrAdd(key[..dot], Open)?.GetString(key[(dot + 1)..], CultureInfo.CurrentUICulture);
        if (text is null && !environment.IsProduction())
            throw new KeyNotFoundException($"No text '{key}'. Texts live in src/ScreenKit.Web/Ui/Texts/<Area>.resx, .nn.resx and .en.resx.");

        return text ?? key;
    }

    private static ResourceManager? Open(string area)
    {
        var name = $"ScreenKit.Web.Ui.Texts.{area}";
        return Here.GetManifestResourceInfo($"{name}.resources") is null ? null : new ResourceManager(name, Here);
    }
}
