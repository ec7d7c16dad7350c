using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;
using ScreenKit.Web.Ui.Inputs;

namespace ScreenKit.Web.Features.Answer;

/// <summary>
/// The questions of a sitting, from the first to the receipt. The policy says how respondents are recognised; who is not
/// recognised is not refused but helped: sent to the start page, or asked for the code with the typed answer in hand.
/// </summary>
[Route("answer")]
[Authorize(Policy = Policy.Answer)]
[AllowAnonymous]
[TypeFilter<KeepAnswerFilter>]
public sealed class AnswerController(
    ScreenKitDbContext db, SittingReader sittings, SaveAnswers saving, SubmitResponse submitting, EnterByCode entering, StartResponse starting, Wording wording,
    TimeProvider clock) : Controller
{
    private static readonly TimeSpan ReceiptStays = TimeSpan.FromHours(1);

    [HttpGet("")]
    public async Task<IActionResult> Resume() => await SittingAsync() switch
    {
        null => Redirect(Links.Home()),
        { IsSubmitted: true } => Redirect(Links.Answer.Receipt()),
        { Walk.FirstUnanswered: { } page } => Redirect(Links.Answer.Page(page.Part.Instrument.Id, page.Id)),
        _ => Redirect(Links.Answer.Check()),
    };

    [HttpGet("q/{instrument}/{page}")]
    public async Task<IActionResult> Question(string instrument, string page, string? from) =>
        await SittingAsync() is { IsSubmitted: false } sitting && sitting.Walk.Page(instrument, page) is { } found
            ? View(QuestionPage.Stored(sitting, found, NextSequence(), from == "check"))
            : Redirect(Links.Answer.Resume());

    [HttpPost("q/{instrument}/{page}")]
    public async Task<IActionResult> Question(string instrument, string page)
    {
        var sitting = await SittingAsync() ?? await ReenterAsync();
        if (sitting is null)
            return Kept();
        if (sitting.IsSubmitted || sitting.Walk.Page(instrument, page) is not { } found)
            return Redirect(Links.Answer.Resume());

        var posted = new PostedPage(Request.Form);
        var answers = posted.Read(found);
        if (Problems(sitting, found, answers) is { Count: > 0 } problems)
            return Invalid(QuestionPage.Refused(sitting, found, posted, problems));

        return await SaveAsync(sitting, answers, posted) switch
        {
            SaveOutcome.Outdated => await OutdatedAsync(sitting.Response.Id, found, posted),
            SaveOutcome.Gone => Redirect(Links.Answer.Resume()),
            _ => await AfterSavingAsync(sitting.Response.Id, found, answers, posted),
        };
    }

    /// <summary>Saves while the person is still on the page. 204 means: committed.</summary>
    [HttpPost("save/{instrument}/{page}")]
    public async Task<IActionResult> Save(string instrument, string page)
    {
        if (await SittingAsync() is not { IsSubmitted: false } sitting || sitting.Walk.Page(instrument, page) is not { } found)
            return StatusCode(StatusCodes.Status401Unauthorized);

        var posted = new PostedPage(Request.Form);
        var answers = posted.Read(found);
        var outcome = await SaveAsync(sitting, answers.Where(answer => answer.Value.Problem is null), posted);
        return answers.Values.Any(answer => answer.Problem is not null) ? UnprocessableEntity()
            : outcome == SaveOutcome.Saved ? NoContent() : Conflict();
    }

    [HttpGet("check")]
    public async Task<IActionResult> Check() => await SittingAsync() is { IsSubmitted: false } sitting
        ? View(NewCheckPage(sitting, isIncomplete: false))
        : Redirect(Links.Answer.Resume());

    [HttpPost("submit")]
    public async Task<IActionResult> Submit()
    {
        if (await SittingAsync() is not { } sitting)
            return Redirect(Links.Answer.Resume());
        if (await submitting.SubmitAsync(sitting.Response.Id) == SubmitOutcome.Incomplete)
            return Invalid(NewCheckPage(sitting, isIncomplete: true), nameof(Check));
        if (!sitting.Assignment.IsAnonymous)
            return Redirect(Links.Answer.Receipt());

        await HttpContext.LeaveAsync();
        return View(nameof(Receipt), new ReceiptPage(null, sitting.Unit, null, TellCrisis: false));
    }

    [HttpGet("receipt")]
    public async Task<IActionResult> Receipt()
    {
        if (await SittingAsync() is not { Response.SubmittedAt: { } submittedAt } sitting)
            return Redirect(Links.Answer.Resume());
        var isFresh = clock.GetUtcNow() - submittedAt < ReceiptStays;
        return View(new ReceiptPage(
            isFresh ? AnswerList.Of(sitting) : null, sitting.Unit, submittedAt, CrisisText.IsCalledFor(sitting)));
    }

    [HttpPost("leave")]
    public async Task<IActionResult> Leave()
    {
        await HttpContext.LeaveAsync();
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect(Links.Home());
    }

    private Task<Sitting?> SittingAsync() => SittingAsync(User.ResponseId());

    private async Task<Sitting?> SittingAsync(Guid? responseId) =>
        responseId is { } id && await sittings.ReadAsync(db, id) is { } sitting ? sitting.In(Languages.Current) : null;

    private async Task<Sitting?> ReenterAsync()
    {
        var entered = await entering.EnterAsync(Request.Form[KeptPage.CodeField], HttpContext.Connection.RemoteIpAddress);
        if (entered.Assignment is not { } assignment)
            return null;
        var response = await starting.StartAsync(assignment);
        await HttpContext.EnterAsync(assignment.Id, assignment.Unit!, response.Id);
        return await SittingAsync(response.Id);
    }

    private Task<SaveOutcome> SaveAsync(Sitting sitting, IEnumerable<KeyValuePair<ItemKey, FormAnswer>> answers, PostedPage posted) =>
        saving.SaveAsync(
            sitting.Response.Id, [.. answers.Select(answer => KeyValuePair.Create(answer.Key, answer.Value.Answer))], posted.Sequence);

    private Dictionary<ItemKey, string> Problems(Sitting sitting, JourneyPage page, IReadOnlyDictionary<ItemKey, FormAnswer> answers)
    {
        var instrument = page.Part.Instrument;
        var sheet = sitting.Walk.Sheet(instrument.Id)
            .Where(stored => !answers.ContainsKey(new ItemKey(instrument.Id, stored.Key)))
            .Concat(answers.Where(given => given.Value.Answer is not null).Select(given => KeyValuePair.Create(given.Key.Item, given.Value.Answer!)))
            .ToDictionary(StringComparer.Ordinal);
        var problems = new Dictionary<ItemKey, string>();
        foreach (var item in page.Items.Where(item => item.IsQuestion))
        {
            var key = new ItemKey(instrument.Id, item.Id);
            if ((answers[key].Problem ?? AnswerRules.Check(instrument, item.Id, sheet, sitting.Facts)) is { } problem)
                problems[key] = wording.Fault(problem);
            else if (item.Required && answers[key].Answer is null)
                problems[key] = wording["Answer.RequiredUnanswered"];
        }

        return problems;
    }

    private async Task<IActionResult> AfterSavingAsync(
        Guid responseId, JourneyPage page, IReadOnlyDictionary<ItemKey, FormAnswer> answers, PostedPage posted)
    {
        var sitting = (await SittingAsync(responseId))!;
        if (answers.Count > 0 && !posted.MaySkip && answers.Values.All(answer => answer.Answer is null))
            return View(QuestionPage.Stored(sitting, page, NextSequence(), posted.FromCheck) with { MaySkip = true, Notice = wording["Answer.Skipped"] });

        return Redirect(posted.FromCheck || sitting.Walk.After(page) is not { } next
            ? Links.Answer.Check()
            : Links.Answer.Page(next.Part.Instrument.Id, next.Id));
    }

    private async Task<IActionResult> OutdatedAsync(Guid responseId, JourneyPage page, PostedPage posted)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        var stored = QuestionPage.Stored((await SittingAsync(responseId))!, page, NextSequence(), posted.FromCheck);
        return View(stored with { Notice = wording["Answer.Outdated"] });
    }

    // 401 for a plain form; htmx swaps 422 and would leave the person without the kept answer on a 401.
    private ViewResult Kept()
    {
        Response.StatusCode = Request.Headers.ContainsKey("HX-Request") ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status401Unauthorized;
        return View("Kept", KeptPage.Of(Request, needsCode: true));
    }

    private ViewResult Invalid(object page, string? view = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view is null ? View(page) : View(view, page);
    }

    private static CheckPage NewCheckPage(Sitting sitting, bool isIncomplete)
    {
        var last = sitting.Walk.Pages.Count > 0 ? sitting.Walk.Pages[^1] : null;
        return new CheckPage(
            AnswerList.Of(sitting),
            sitting.Unit,
            sitting.Assignment.IsAnonymous,
            CrisisText.IsCalledFor(sitting),
            last is null ? Links.Invitation.Welcome() : Links.Answer.Page(last.Part.Instrument.Id, last.Id),
            isIncomplete);
    }

    // Of the page, not of the clock: a page rendered later gets a higher number, and its script counts on from there.
    private long NextSequence() => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
