using System.Threading.Channels;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Data.Sqlite;
using Npgsql;
using ScreenKit.Web.Access;
using ScreenKit.Web.Library;

namespace ScreenKit.Web.Features.Errors;

/// <summary>
/// Gives every refusal and every failure without a page of its own a page that says what happened and what to do.
/// Rendered on the spot and without form, cookie or database, so that it works when those do not.
/// </summary>
public static partial class ErrorPages
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteFull = 13;
    private const string SecondsToWait = "5";

    public static WebApplication UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            ExceptionHandler = ShowFailureAsync,
            // Logged below, with the reference that the visitor sees.
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePages(context => ShowAsync(context.HttpContext, reference: null));
        return app;
    }

    private static int StatusOf(Exception fault) => fault switch
    {
        BadHttpRequestException request => request.StatusCode,
        DefinitionGoneException => StatusCodes.Status404NotFound,
        InvalidDataException => StatusCodes.Status400BadRequest,
        ChannelClosedException or TimeoutException => StatusCodes.Status503ServiceUnavailable,
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked or SqliteFull } => StatusCodes.Status503ServiceUnavailable,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } or NpgsqlException { IsTransient: true } => StatusCodes.Status503ServiceUnavailable,
        { InnerException: { } inner } => StatusOf(inner),
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task ShowFailureAsync(HttpContext context)
    {
        var reference = context.TraceIdentifier;
        var fault = context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error;
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            LogFailure(Log(context), fault, context.Response.StatusCode, reference);
        return ShowAsync(context, context.Response.StatusCode == StatusCodes.Status500InternalServerError ? reference : null);
    }

    private static async Task ShowAsync(HttpContext context, string? reference)
    {
        if (context.Response.StatusCode is StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout)
            context.Response.Headers.RetryAfter = SecondsToWait;

        await new ViewResult
        {
            ViewName = "/Features/Errors/Error.cshtml",
            ViewData = new ViewDataDictionary<ErrorPage>(new EmptyModelMetadataProvider(), new ModelStateDictionary())
            {
                Model = new ErrorPage(Kind(context), reference),
            },
            StatusCode = context.Response.StatusCode,
        }.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()));
    }

    private static string Kind(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status400BadRequest when context.Features.Get<StaleForm>() is not null => "Expired",
        StatusCodes.Status401Unauthorized => "SignedOut",
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status413PayloadTooLarge => "TooLarge",
        StatusCodes.Status429TooManyRequests => "TooMany",
        StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout => "Busy",
        >= StatusCodes.Status500InternalServerError => "Failed",
        _ => "BadRequest",
    };

    private static ILogger Log(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ErrorPages));

    [LoggerMessage(LogLevel.Error, "A request failed with {Status}, reference {Reference}")]
    private static partial void LogFailure(ILogger log, Exception fault, int status, string reference);
}
