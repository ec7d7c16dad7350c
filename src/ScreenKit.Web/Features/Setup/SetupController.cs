using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Setup;

/// <summary>Open to whoever has the secret from the console, and gone as soon as there is an account.</summary>
[AllowAnonymous]
[Route("setup")]
public sealed class SetupController(ScreenKitDbContext db, Wording wording) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() =>
        await db.Users.AnyAsync() ? NotFound() : View(new SetupPage(null, null, null, null, null));

    [HttpPost("")]
    public async Task<IActionResult> Index(
        SetupPage page, [FromServices] SetUp setUp, [FromServices] SetupSecret secret, [FromServices] FailedAttempts failed,
        [FromServices] StaffSessions sessions)
    {
        if (await db.Users.AnyAsync())
            return NotFound();

        var address = HttpContext.Connection.RemoteIpAddress;
        if (failed.AreTooMany(Door.Setup, address))
            return Again(page, nameof(page.Secret), wording["Account.TooMany"], StatusCodes.Status429TooManyRequests);
        if (!secret.Matches(page.Secret))
        {
            failed.Add(Door.Setup, address);
            return Again(page, nameof(page.Secret), wording["Setup.WrongSecret"]);
        }

        if (!ModelState.IsValid)
            return Again(page);
        if (await setUp.RunAsync(page.Unit!, page.Name!, page.Email!, page.Password!) is not { } administrator)
            return NotFound();

        await sessions.StartAsync(HttpContext, administrator);
        return LocalRedirect(Links.Users.Index());
    }

    private ViewResult Again(SetupPage page, string? field = null, string? problem = null, int status = StatusCodes.Status422UnprocessableEntity)
    {
        if (field is not null)
            ModelState.AddModelError(field, problem!);
        Response.StatusCode = status;
        return View(page);
    }
}
