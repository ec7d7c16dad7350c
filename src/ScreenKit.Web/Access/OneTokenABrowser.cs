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

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext)
    {
        using var _ = new AsNobody(httpContext);
        return tokens.GetAndStoreTokens(httpContext);
    }

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext)
    {
        using var _ = new AsNobody(httpContext);
        return tokens.GetTokens(httpContext);
    }

    public async Task<bool> IsRequestValidAsync(HttpContext httpContext)
    {
        using var _ = new AsNobody(httpContext);
        return await tokens.IsRequestValidAsync(httpContext);
    }

    public async Task ValidateRequestAsync(HttpContext httpContext)
    {
        using var _ = new AsNobody(httpContext);
        await tokens.ValidateRequestAsync(httpContext);
    }

    public void SetCookieTokenAndHeader(HttpContext httpContext) => tokens.SetCookieTokenAndHeader(httpContext);

    /// <summary>Until disposed, nobody is signed in.</summary>
    private sealed class AsNobody : IDisposable
    {
        private readonly HttpContext context;
        private readonly ClaimsPrincipal user;

        public AsNobody(HttpContext context)
        {
            (this.context, user) = (context, context.User);
            context.User = Nobody;
        }

        public void Dispose() => context.User = user;
    }
}
