using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Says to a load balancer whether the process lives and whether it can take requests, and nothing more.</summary>
public static class HealthRoutes
{
    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz/live", new() { Predicate = _ => false }).AllowAnonymous().DisableRateLimiting();
        app.MapHealthChecks("/healthz/ready").AllowAnonymous().DisableRateLimiting();
    }
}
