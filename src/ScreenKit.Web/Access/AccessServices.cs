using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

public static class AccessServices
{
    public static IServiceCollection AddAccess(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddScoped<Actor>();
        services.AddScoped<AuditLog>();
        services.AddScoped<AccessLog>();
        services.AddSingleton<SessionStore>();
        services.AddAuthorization(Policy.AddAll);
        services.AddAccounts();

        services.AddSingleton<IXmlRepository, KeyRing>();
        services.AddDataProtection().SetApplicationName("screenkit").ProtectKeys(configuration);
        services.AddOptions<KeyManagementOptions>()
            .Configure<IXmlRepository>((options, keys) => options.XmlRepository = keys);

        services.Configure<CookieTempDataProviderOptions>(options => CookieShape.BetweenPages(options, environment));
        services.AddAuthentication(Schemes.Staff)
            .AddCookie(Schemes.Staff, options => CookieShape.Staff(options, environment))
            .AddCookie(Schemes.Respondent, options => CookieShape.Respondent(options, environment));
        services.AddOptions<CookieAuthenticationOptions>(Schemes.Staff)
            .Configure<SessionStore>((options, sessions) => options.SessionStore = sessions);
        return services;
    }

    /// <summary>Authenticates, and limits what the request can see to the units where whoever is signed in has a role for it.</summary>
    public static WebApplication UseAccess(this WebApplication app)
    {
        app.Use(OnlyWhatExists);
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use((context, next) =>
        {
            var actor = context.RequestServices.GetRequiredService<Actor>();
            actor.Become(context.User, Policy.DemandsOf(context.GetEndpoint()));
            context.RequestServices.GetRequiredService<UnitScope>().LimitTo(actor.Units);
            return next(context);
        });
        return app;
    }

    // An address that leads nowhere is not found; the framework would ask for a sign-in first.
    private static Task OnlyWhatExists(HttpContext context, RequestDelegate next)
    {
        switch (context.GetEndpoint())
        {
            case null:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            case not RouteEndpoint and { RequestDelegate: { } refuse }:
                return refuse(context);
            default:
                return next(context);
        }
    }
}
