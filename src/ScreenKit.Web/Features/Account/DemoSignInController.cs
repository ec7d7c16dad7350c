using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Demo;

namespace ScreenKit.Web.Features.Account;

/// <summary>In a demo one may be any of its people without a password. Elsewhere there is no such address.</summary>
[AllowAnonymous]
[DemoOnly]
[Route("account/demo")]
public sealed class DemoSignInController(ScreenKitDbContext db, DemoMode demo, StaffSessions sessions) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Enter(Guid person)
    {
        if (await demo.GuideAsync() is not { } guide || !guide.People.Contains(person))
            return NotFound();

        var user = await db.Users.AsNoTracking().Include(user => user.Memberships).ThenInclude(membership => membership.Unit)
            .SingleOrDefaultAsync(user => user.Id == person && user.ClosedAt == null);
        if (user is null)
            return NotFound();

        await sessions.StartAsync(HttpContext, user);
        return LocalRedirect(Landing.Of(user));
    }
}

/// <summary>Answers 404 before anything else is looked at, the form token included.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DemoOnlyAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!context.HttpContext.RequestServices.GetRequiredService<DemoMode>().IsOn)
            context.Result = new NotFoundResult();
    }
}
