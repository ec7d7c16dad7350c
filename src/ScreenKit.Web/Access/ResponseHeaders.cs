namespace ScreenKit.Web.Access;

/// <summary>Headers that every response carries, whoever wrote it and however it failed.</summary>
public static class ResponseHeaders
{
    /// <summary>No nonce, because no page has an inline script or style.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    public static WebApplication UseResponseHeaders(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            // At the last moment, since an error page clears what was set before it; the path as it was asked for.
            var path = context.Request.Path;
            context.Response.OnStarting(() =>
            {
                Add(context.Response, path);
                return Task.CompletedTask;
            });
            return next(context);
        });
        return app;
    }

    private static void Add(HttpResponse response, PathString path)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = RespondentPages.Contain(path) ? "no-referrer" : "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";

        var isAsset = path.StartsWithSegments("/assets", StringComparison.OrdinalIgnoreCase) && response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified;
        if (isAsset)
            return;
        headers.CacheControl = "no-store";
        headers.Remove("Pragma");
    }
}
