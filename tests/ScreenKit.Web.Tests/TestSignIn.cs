using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Tests;

/// <summary>Doors that only tests have: sign in without a password, get a form token without a page. They stand in front of the site's own pipeline.</summary>
public sealed class TestSignIn : IStartupFilter
{
    public const string Path = "/test/sign-in";
    public const string TokenPath = "/test/form-token";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(Path, door => door.Run(SignInAsync));
        app.Map(TokenPath, door => door.Run(GiveFormTokenAsync));
        next(app);
    };

    private static async Task SignInAsync(HttpContext context)
    {
        var id = Guid.Parse(context.Request.Query["user"].ToString());
        var writer = context.RequestServices.GetRequiredService<Writer>();
        var user = await writer.WriteForAllUnitsAsync(db =>
            db.Users.Include(user => user.Memberships).ThenInclude(membership => membership.Unit).SingleAsync(user => user.Id == id));
        await context.SignInAsync(Schemes.Staff, StaffSessions.PrincipalOf(user));
    }

    private static async Task GiveFormTokenAsync(HttpContext context)
    {
        if ((await context.AuthenticateAsync(Schemes.Staff)).Principal is { } user)
            context.User = user;
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        await context.Response.WriteAsync(tokens.RequestToken!);
    }
}
