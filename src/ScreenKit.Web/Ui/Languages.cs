using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace ScreenKit.Web.Ui;

/// <summary>The languages of the interface, and how a visitor's choice is found and kept.</summary>
public static class Languages
{
    public const string Cookie = "__Host-sk-language";

    /// <summary>Code and own name of each, the default first.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> All =
        [("nb", "Bokmål"), ("nn", "Nynorsk"), ("en", "English")];

    private static readonly FrozenSet<string> RightToLeft =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "ar", "fa", "he", "ur", "ps", "ckb", "prs", "yi", "dv");

    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Value of the <c>dir</c> attribute for a text in <paramref name="language"/> (BCP 47).</summary>
    public static string Direction(string language) => RightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr";

    /// <summary>The language's name in itself, such as "norsk bokmål" or "العربية".</summary>
    public static string NameOf(string language) => CultureInfo.GetCultureInfo(language).NativeName;

    public static void Remember(HttpResponse response, string language)
    {
        if (All.Any(known => known.Code == language))
            response.Cookies.Append(Cookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)), new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365), HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true,
            });
    }

    internal static void Configure(RequestLocalizationOptions options)
    {
        string[] codes = [.. All.Select(language => language.Code)];
        options.SetDefaultCulture(codes[0]).AddSupportedCultures(codes).AddSupportedUICultures(codes);
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = Cookie, Options = options },
            new CustomRequestCultureProvider(context => Task.FromResult(Preferred(context.Request))),
        ];
    }

    // The framework's own provider does not know that "no" is Norwegian, and would choose the next language instead.
    private static ProviderCultureResult? Preferred(HttpRequest request)
    {
        var first = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => wish.Value.ToString().Split('-')[0].ToLowerInvariant())
            .Select(language => language == "no" ? "nb" : language)
            .FirstOrDefault(language => All.Any(known => known.Code == language));
        return first is null ? null : new ProviderCultureResult(first);
    }
}
