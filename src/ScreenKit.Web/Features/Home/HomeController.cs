using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Data;
using ScreenKit.Web.Demo;

namespace ScreenKit.Web.Features.Home;

[AllowAnonymous]
[Route("")]
public sealed class HomeController(ScreenKitDbContext db, DemoMode demo) : Controller
{
    /// <summary>Staff who have signed in go to their work; in a demo they may want to become somebody else.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() =>
        User.Identity?.IsAuthenticated == true && !demo.IsOn
            ? LocalRedirect(Landing.Of(User))
            : View(new HomePage(await DemoBox.ReadAsync(demo, db)));
}
