using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Net.Http.Headers;

namespace ScreenKit.Web.Access;

/// <summary>How much one request may send, and how long it may take.</summary>
public static class RequestLimits
{
    private const long Body = 256 * 1024;
    private const long RespondentBody = 192 * 1024;

    /// <summary>The longest text that an instrument may ask for.</summary>
    private const int LongestText = 20_000;

    /// <summary>What one character can become on its way: three bytes, each as <c>%XX</c>.</summary>
    private const int BytesOfCharacter = 9;

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
            form.ValueLengthLimit = LongestText * BytesOfCharacter;
        });
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = LongestRequest, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
    }

    /// <summary>Refuses what is announced as too large or as no form before anybody reads it, and what no text can hold.</summary>
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
                : HttpMethods.IsPost(context.Request.Method) && !IsForm(context.Request) ? StatusCodes.Status415UnsupportedMediaType
                : (int?)null;
            if (refusal is null)
                return next(context);
            context.Response.StatusCode = refusal.Value;
            return Task.CompletedTask;
        });
        return app;
    }

    // Nothing is uploaded here, so every body is the fields of a plain form from one of our pages, which are UTF-8.
    private static bool IsForm(HttpRequest request)
    {
        if (request.ContentType is null && request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
        {
            request.Form = FormCollection.Empty;
            return true;
        }

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }
}
