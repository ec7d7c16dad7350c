using Microsoft.AspNetCore.CookiePolicy;

namespace ScreenKit.Web.Access;

/// <summary>In production nothing is said or remembered over plain http.</summary>
public static class HttpsOnly
{
    public static void AddHttpsOnly(this WebApplicationBuilder builder)
    {
        builder.Services.AddHsts(options =>
        {
            options.MaxAge = TimeSpan.FromDays(365);
            options.IncludeSubDomains = true;
        });
        builder.Services.Configure<CookiePolicyOptions>(options =>
        {
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
            options.Secure = CookieShape.Secure(builder.Environment);
        });
    }

    public static WebApplication UseHttpsOnly(this WebApplication app)
    {
        app.UseCookiePolicy();
        if (!app.Environment.IsProduction())
            return app;
        app.UseHsts();
        app.UseHttpsRedirection();
        app.Use((context, next) =>
        {
            if (context.Request.IsHttps || context.Request.Path.StartsWithSegments("/healthz", StringComparison.OrdinalIgnoreCase))
                return next(context);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return context.Response.WriteAsync(
                "This site answers over https only. If a proxy takes care of https, list its address under Proxies in appsettings.json.");
        });
        return app;
    }
}
