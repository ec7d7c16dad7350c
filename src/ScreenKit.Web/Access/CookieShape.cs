using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ScreenKit.Web.Access;

/// <summary>How our cookies look. Outside production the site may run on plain http, where <c>__Host-</c> cannot be set.</summary>
public static class CookieShape
{
    private static readonly TimeSpan LongestStaffSession = TimeSpan.FromHours(10);

    public static string Name(string name, IHostEnvironment environment) =>
        environment.IsProduction() ? "__Host-" + name : name;

    public static CookieSecurePolicy Secure(IHostEnvironment environment) =>
        environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    public static void Staff(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        Shape(options.Cookie, "sk", environment);
        options.LoginPath = "/account/sign-in";
        options.AccessDeniedPath = "/account/denied";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = EndAfterTenHoursAsync;
        options.Events.OnRedirectToLogin = context => Redirect(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Forbid(context);
    }

    public static void Respondent(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        Shape(options.Cookie, "sk-answer", environment);
        options.ExpireTimeSpan = TimeSpan.FromDays(30);
        options.Events.OnRedirectToLogin = context => Forbid(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Forbid(context);
    }

    /// <summary>What one page leaves for the next, encrypted, until the browser closes.</summary>
    public static void BetweenPages(CookieTempDataProviderOptions options, IHostEnvironment environment) =>
        Shape(options.Cookie, "sk-page", environment);

    private static void Shape(CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        cookie.Name = Name(name, environment);
        cookie.Path = "/";
        cookie.HttpOnly = true;
        // Lax, because people arrive by links in messages and from other sign-in pages; every change needs a form token.
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = Secure(environment);
        cookie.IsEssential = true;
    }

    private static Task EndAfterTenHoursAsync(CookieValidatePrincipalContext context)
    {
        var clock = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        const string signedInAt = "signed-in-at";
        if (!context.Properties.Items.TryGetValue(signedInAt, out var text) || text is null)
            return Task.CompletedTask;
        if (clock.GetUtcNow() - DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture) > LongestStaffSession)
            context.RejectPrincipal();
        return Task.CompletedTask;
    }

    // htmx would swap a redirect's sign-in page into the form that was being filled in.
    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context, int htmxStatus)
    {
        // An address that only takes forms is no place to come back to.
        var target = HttpMethods.IsGet(context.Request.Method) ? context.RedirectUri : context.Options.LoginPath.Value!;
        if (!context.Request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.Redirect(target);
            return Task.CompletedTask;
        }

        context.Response.Headers["HX-Redirect"] = target;
        return Forbid(context, htmxStatus);
    }

    private static Task Forbid(RedirectContext<CookieAuthenticationOptions> context, int status = StatusCodes.Status403Forbidden)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
