using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Invitation;

/// <summary>The ways in: a link or a typed code. Looking changes nothing; answering begins with Start.</summary>
[Route("invitation")]
public sealed class InvitationController(
    ScreenKitDbContext db, FindInvitation invitations, StartResponse starting, EnterByCode entering, InstrumentLibrary library) : Controller
{
    [HttpGet("{token}")]
    [Authorize(Policy = Policy.Answer), AllowAnonymous]
    public async Task<IActionResult> Open(string token) =>
        await invitations.ByTokenAsync(token) is { } assignment
            ? await WelcomeAsync(assignment, Links.Invitation.Open(token))
            : Unknown();

    [HttpPost("{token}")]
    [Authorize(Policy = Policy.Answer), AllowAnonymous]
    public async Task<IActionResult> Start(string token) =>
        await invitations.ByTokenAsync(token) is { } assignment ? await StartAsync(assignment) : Unknown();

    [HttpPost("code")]
    [AllowAnonymous]
    public async Task<IActionResult> Code(string? code)
    {
        var entered = await entering.EnterAsync(code, HttpContext.Connection.RemoteIpAddress);
        if (entered.IsBlocked)
        {
            Response.Headers.RetryAfter = FailedAttempts.RetryAfter;
            return Page("TooMany", StatusCodes.Status429TooManyRequests);
        }

        if (entered.Assignment is not { } assignment)
            return Unknown();
        await HttpContext.EnterAsync(assignment.Entry);
        return Redirect(Links.Invitation.Welcome());
    }

    [HttpGet("welcome")]
    [Authorize(Policy = Policy.Answer), AllowAnonymous]
    public async Task<IActionResult> Welcome() =>
        await EnteredAsync() is { } assignment ? await WelcomeAsync(assignment, Links.Invitation.Start()) : Unknown();

    [HttpPost("start")]
    [Authorize(Policy = Policy.Answer), AllowAnonymous]
    public async Task<IActionResult> Start() =>
        await EnteredAsync() is { } assignment ? await StartAsync(assignment) : Unknown();

    private async Task<Assignment?> EnteredAsync() =>
        User.AssignmentId() is { } id && await invitations.ByIdAsync(id) is { } assignment && User.CameInBy(assignment.Renewals) ? assignment : null;

    private async Task<IActionResult> WelcomeAsync(Assignment assignment, string startUrl)
    {
        if (assignment.CompletedAt is not null)
            return View("Already", assignment.Unit);
        if (library.Shelf.Sitting(assignment.DefinitionId) is not { } sitting)
            return Unknown();

        var isBegun = !assignment.IsAnonymous && await db.Responses.IgnoreQueryFilters().AnyAsync(response => response.Id == assignment.Id);
        return View("Welcome", new WelcomePage(assignment, sitting.In(Languages.Current), isBegun, startUrl));
    }

    private async Task<IActionResult> StartAsync(Assignment assignment)
    {
        if (assignment.CompletedAt is not null)
            return View("Already", assignment.Unit);

        var response = await starting.StartAsync(assignment, User.AssignmentId() == assignment.Id ? User.ResponseId() : null);
        await HttpContext.EnterAsync(assignment.Entry, response.Id);
        return Redirect(Links.Answer.Resume());
    }

    private ViewResult Unknown() => Page("Unknown", StatusCodes.Status404NotFound);

    private ViewResult Page(string view, int status)
    {
        Response.StatusCode = status;
        return View(view);
    }
}
