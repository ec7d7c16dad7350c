using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ScreenKit.Web.Access;

/// <summary>Every change needs the token of a page of ours.</summary>
public static class FormTokens
{
    public static void AddFormTokens(this WebApplicationBuilder builder)
    {
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = CookieShape.Name("sk-af", builder.Environment);
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = CookieShape.Secure(builder.Environment);
            // The content security policy says it, and says it stricter.
            options.SuppressXFrameOptionsHeader = true;
        });
        var framework = builder.Services.Last(service => service.ServiceType == typeof(IAntiforgery)).ImplementationType!;
        builder.Services.AddSingleton<IAntiforgery>(services =>
            new OneTokenABrowser((IAntiforgery)ActivatorUtilities.CreateInstance(services, framework)));
        builder.Services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            options.Filters.Add(new StaleFormFilter());
            options.Filters.Add(new PlainTextFilter());
        });
    }
}

/// <summary>Left on the request when its form token was missing or no longer good, for the page that explains it.</summary>
public sealed class StaleForm;

internal sealed class StaleFormFilter : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
            context.HttpContext.Features.Set(new StaleForm());
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}

/// <summary>
/// No text of ours holds a NUL, and PostgreSQL refuses to keep one. No field of ours has a name of many parts,
/// and the framework fails on those beyond its own limit when a form is given back.
/// </summary>
internal sealed class PlainTextFilter : IAsyncResourceFilter
{
    private const int MostNameParts = 16;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (await IsReadableAsync(context.HttpContext.Request))
            await next();
        else
            context.Result = new BadRequestResult();
    }

    private static async Task<bool> IsReadableAsync(HttpRequest request)
    {
        try
        {
            return !request.HasFormContentType || !(await request.ReadFormAsync()).Any(field => IsDeep(field.Key) || HasNul(field.Key) || field.Value.Any(HasNul));
        }
        catch (IOException fault) when (fault is not BadHttpRequestException)
        {
            return false;
        }
    }

    private static bool IsDeep(string name) => name.Count(symbol => symbol is '.' or '[') >= MostNameParts;

    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
