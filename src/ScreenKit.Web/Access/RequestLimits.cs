using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ScreenKit.Web.Access;

/// <summary>How much one request may send, and how long it may take.</summary>
public static class RequestLimits
{
    private const long Body = 256 * 1024;
    private const long RespondentBody = 64 * 1024;
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(10);

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = Body;
            server.Limits.MaxConcurrentConnections = 5_000;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 400;
            form.KeyLengthLimit = 200;
            form.ValueLengthLimit = 16 * 1024;
            form.MultipartBodyLengthLimit = Body;
        });
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = LongestRequest, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
    }

    /// <summary>Refuses what is announced as too large before anybody reads it, and what no text can hold.</summary>
    public static WebApplication UseRequestLimits(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.Use((context, next) =>
        {
            var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
            if (RespondentPages.Contain(context.Request.Path) && size is { IsReadOnly: false })
                size.MaxRequestBodySize = RespondentBody;

            var refusal = context.Request.ContentLength > (size?.MaxRequestBodySize ?? Body) ? StatusCodes.Status413PayloadTooLarge
                : context.Request.QueryString.Value!.Contains("%00", StringComparison.Ordinal) ? StatusCodes.Status400BadRequest
                : (int?)null;
            if (refusal is null)
                return next(context);
            context.Response.StatusCode = refusal.Value;
            return Task.CompletedTask;
        });
        return app;
    }
}
