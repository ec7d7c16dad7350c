using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Rounds;

[Route("rounds")]
[Authorize(Policy = Policy.RunProgrammes)]
public sealed class RoundsController(ScreenKitDbContext db, Evaluations evaluations, Wording wording, TimeProvider clock) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New([FromQuery(Name = "session")] Guid sessionId) =>
        await PageAsync(new NewRoundForm(sessionId)) is { } page ? View(page) : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(NewRoundForm form, [FromServices] OpenRound open)
    {
        if (await PageAsync(form) is not { } page)
            return NotFound();
        if (page.Evaluations.All(evaluation => evaluation.Id != form.DefinitionId))
        {
            ModelState.AddModelError(nameof(form.DefinitionId), wording["Rounds.EvaluationMissing"]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(page);
        }

        if (await open.OpenAsync(form.SessionId, form.DefinitionId!, Languages.Current, form.WithTexts) is not { } opened)
            return NotFound();
        new ShownInvitation(opened.Id, opened.Key.Token, opened.Key.Code).Keep(TempData);
        return Redirect(Links.Rounds.Invitation(opened.Id));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, [FromServices] ReadRoundFigures figures) =>
        await RoundAsync(id) is { } round
            ? View(RoundPage.Of(round, round.Assignment!.IsOpen(clock.GetUtcNow()), await figures.ReadAsync(id, Languages.Current)))
            : NotFound();

    [HttpGet("{id:guid}/invitation")]
    public async Task<IActionResult> Invitation(Guid id)
    {
        if (await RoundAsync(id) is not { } round)
            return NotFound();
        if (!round.Assignment!.IsOpen(clock.GetUtcNow()))
            return Redirect(Links.Rounds.Show(id));

        var shown = ShownInvitation.Peek(TempData, id);
        return View(new InvitationPage(round, shown, $"{Request.Scheme}://{Request.Host}", Minutes(round)));
    }

    [HttpPost("{id:guid}/invitation")]
    public async Task<IActionResult> Invitation(Guid id, [FromServices] ShowInvitation show)
    {
        if (await RoundAsync(id) is null)
            return NotFound();
        if (await show.ShowAsync(id) is { } key)
            new ShownInvitation(id, key.Token, key.Code).Keep(TempData);
        return Redirect(Links.Rounds.Invitation(id));
    }

    [HttpPost("{id:guid}/close")]
    public async Task<IActionResult> Close(Guid id, [FromServices] CloseRound close) =>
        await close.CloseAsync(id) ? Redirect(Links.Rounds.Show(id)) : NotFound();

    private int? Minutes(Round round) => evaluations.For(round.Session!.Run!.Programme!.Kind)
        .FirstOrDefault(evaluation => evaluation.Id == round.DefinitionId)?.Minutes;

    private Task<Round?> RoundAsync(Guid id) => db.Rounds.AsNoTracking()
        .Include(round => round.Assignment).Include(round => round.Session!.Run!.Programme!.Unit)
        .SingleOrDefaultAsync(round => round.Id == id);

    private async Task<NewRoundPage?> PageAsync(NewRoundForm form)
    {
        var session = await db.Sessions.AsNoTracking().Include(row => row.Run!.Programme).SingleOrDefaultAsync(row => row.Id == form.SessionId);
        if (session is null)
            return null;

        var offered = evaluations.For(session.Run!.Programme!.Kind).Select(evaluation => evaluation.In(Languages.Current)).ToList();
        return new NewRoundPage(form, session, offered);
    }
}
