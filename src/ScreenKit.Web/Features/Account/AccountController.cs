using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Account;

[Route("account")]
public sealed class AccountController(StaffSessions sessions, Wording wording) : Controller
{
    [AllowAnonymous]
    [HttpGet("sign-in")]
    public IActionResult SignIn(string? returnUrl) =>
        User.Identity?.IsAuthenticated == true
            ? LocalRedirect(Url.Or(returnUrl, Landing.Of(User)))
            : View(new SignInPage(null, null, returnUrl));

    [AllowAnonymous]
    [HttpPost("sign-in")]
    public async Task<IActionResult> SignIn(SignInPage page, [FromServices] SignIn signIn, [FromServices] FailedAttempts failed)
    {
        var address = HttpContext.Connection.RemoteIpAddress;
        if (failed.AreTooMany(Door.SignIn, address))
            return Refused(page, "Account.TooMany", StatusCodes.Status429TooManyRequests);
        if (string.IsNullOrWhiteSpace(page.Email) || string.IsNullOrEmpty(page.Password) || page.Password.Length > IdentityRules.LongestPassword)
            return Refused(page, "Account.Refused", StatusCodes.Status422UnprocessableEntity);

        if (await signIn.CheckAsync(page.Email, page.Password) is not { } user)
        {
            failed.Add(Door.SignIn, address);
            return Refused(page, "Account.Refused", StatusCodes.Status422UnprocessableEntity);
        }

        await sessions.StartAsync(HttpContext, user);
        return LocalRedirect(user.MustChangePassword ? Landing.Of(user) : Url.Or(page.ReturnUrl, Landing.Of(user)));
    }

    [HttpPost("sign-out")]
    public async Task<IActionResult> Leave()
    {
        await HttpContext.SignOutAsync(Schemes.Staff);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect(Links.Home());
    }

    [HttpGet("password")]
    public IActionResult Password() => View(new PasswordPage(null, null) { IsFirst = IsFirst });

    [HttpPost("password")]
    public async Task<IActionResult> Password(PasswordPage page, [FromServices] ChangePassword changing)
    {
        if ((page.Next ?? "").Length is < IdentityRules.ShortestPassword or > IdentityRules.LongestPassword)
            ModelState.AddModelError(nameof(page.Next), wording["Account.TooShort", IdentityRules.ShortestPassword]);
        else if (page.Next == page.Present)
            ModelState.AddModelError(nameof(page.Next), wording["Account.SamePassword"]);

        if (ModelState.IsValid && await changing.ChangeAsync(page.Present ?? "", page.Next!) is { } user)
        {
            await sessions.StartAsync(HttpContext, user);
            return LocalRedirect(Landing.Of(user));
        }

        if (ModelState.IsValid)
            ModelState.AddModelError(nameof(page.Present), wording["Account.WrongPresent"]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(page with { IsFirst = IsFirst });
    }

    [HttpGet("nothing-shared")]
    public IActionResult NothingShared() => View();

    private bool IsFirst => User.FindFirst(StaffSessions.MustChangePasswordClaim) is not null;

    private ViewResult Refused(SignInPage page, string textKey, int status)
    {
        ModelState.AddModelError(nameof(page.Email), wording[textKey]);
        Response.StatusCode = status;
        return View(page);
    }
}
