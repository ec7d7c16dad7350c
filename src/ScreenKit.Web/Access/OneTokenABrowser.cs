using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace ScreenKit.Web.Access;

/// <summary>
/// Binds form tokens to the browser's cookie and not to who is signed in. One page here holds forms for a respondent and
/// for anybody (language, code), and an open form must outlive a session that ends. See docs/adr/0005.
/// </summary>
internal sealed class OneTokenABrowser(IAntiforgery tokens) : IAntiforgery
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => AsNobody(httpContext, () => tokens.GetAndStoreTokens(httpContext));

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => AsNobody(httpContext, () => tokens.GetTokens(httpContext));

    public void SetCookieTokenAndHeader(HttpContext httpContext) => tokens.SetCookieTokenAndHeader(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) =>
        AsNobodyAsync(httpContext, () => tokens.IsRequestValidAsync(httpContext));

    public Task ValidateRequestAsync(HttpContext httpContext) => AsNobodyAsync(httpContext, async () =>
    {
        await tokens.ValidateRequestAsync(httpContext);
        return true;
    });

    private static T AsNobody<T>(HttpContext context, Func<T> work)
    {
        var user = context.User;
        context.User = Nobody;
        try
        {
            return work();
        }
        finally
        {
            context.User = user;
        }
    }

    private static async Task<T> AsNobodyAsync<T>(HttpContext context, Func<Task<T>> work)
    {
        var user = context.User;
        context.User = Nobody;
        try
        {
            return await work();
        }
        finally
        {
            context.User = user;
        }
    }
}
