using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace ScreenKit.Web.Access;

/// <summary>Starts the session of a member of staff whose identity has been established.</summary>
public sealed class StaffSessions(IAuthenticationSchemeProvider schemes, TimeProvider clock)
{
    public const string MustChangePasswordClaim = "must_change_password";

    public async Task StartAsync(HttpContext context, AppUser user)
    {
        await context.SignOutAsync(Schemes.Staff);

        // The request's own handler would go on with the key of the session that it has read, and whoever planted that
        // cookie would be signed in too. A handler that comes after the sign-out finds none, and draws a new key.
        var handler = context.RequestServices.GetRequiredService<CookieAuthenticationHandler>();
        await handler.InitializeAsync((await schemes.GetSchemeAsync(Schemes.Staff))!, context);
        await handler.SignInAsync(PrincipalOf(user), new AuthenticationProperties
        {
            Items = { ["signed-in-at"] = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) },
        });
    }

    /// <summary>Who this is, and unless the password must be changed first, which roles in which units.</summary>
    public static ClaimsPrincipal PrincipalOf(AppUser user)
    {
        var claims = new List<Claim> { new(ClaimTypes.NameIdentifier, user.Id.ToString()), new(ClaimTypes.Name, user.Name) };
        if (user.MustChangePassword)
        {
            claims.Add(new Claim(MustChangePasswordClaim, "true"));
        }
        else
        {
            var units = user.Memberships.Select(membership => membership.Unit!).DistinctBy(unit => unit.Id).ToList();
            claims.AddRange(user.Memberships.Select(membership => membership.Role).Distinct().Select(role => new Claim(ClaimTypes.Role, role)));
            claims.AddRange(user.Memberships.Select(Actor.ClaimOf));
            if (units.Count > 0)
                claims.Add(new Claim("unit_name", string.Join(" · ", units.Select(unit => unit.Name).Order(StringComparer.CurrentCulture))));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, Schemes.Staff));
    }
}
