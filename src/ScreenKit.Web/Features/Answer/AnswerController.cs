using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;
using ScreenKit.Web.Ui.Inputs;
using GivenAnswer = ScreenKit.Instruments.Answers.Answer;

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
    ScreenKitDbContext db, SittingReader sittings, SaveAnswers saving, SubmitResponse submitting, EnterByCode entering, StartResponse starting,
    Wording wording, TimeProvider clock) : Controller
{
    private static readonly TimeSpan ReceiptStays = TimeSpan.FromHours(1);

    [HttpGet("")]
    public async Task<IActionResult> Resume() => await SittingAsync() switch
    {
        null when User.ResponseId() is not null => Closed(),
        null => Redirect(Links.Home()),
        { IsSubmitted: true } => Redirect(Links.Answer.Receipt()),
        { Walk.FirstUnanswered: { } page } => Redirect(Links.Answer.Page(page.Part.Instrument.Id, page.Id)),
        _ => Redirect(Links.Answer.Check()),
    };

    [HttpGet("q/{instrument}/{page}")]
    public async Task<IActionResult> Question(string instrument, string page, string? from) =>
        await SittingAsync() is { IsSubmitted: false } sitting && sitting.Walk.Page(instrument, page) is { } found
            ? View(QuestionPage.Stored(sitting, found, from == "check"))
            : Redirect(Links.Answer.Resume());

    [HttpPost("q/{instrument}/{page}")]
    public async Task<IActionResult> Question(string instrument, string page)
    {
        var posted = new PostedPage(Request.Form);
        var sitting = await SittingAsync();
        if (sitting is null || !posted.IsFor(sitting.Response.Id))
        {
            var isOther = sitting is not null;
            sitting = await ReenterAsync();
            if (sitting is null || !posted.IsFor(sitting.Response.Id))
                return Kept(isOther);
        }

        if (sitting.IsSubmitted || sitting.Walk.Page(instrument, page) is not { } found)
            return Redirect(Links.Answer.Resume());

        var answers = posted.Read(found);
        if (Problems(sitting, found, answers) is { Count: > 0 } problems)
            return Invalid(QuestionPage.Typed(sitting, found, posted, problems));

        return await SaveAsync(sitting, answers, posted) switch
        {
            SaveOutcome.Outdated => await OutdatedAsync(sitting.Response.Id, found, posted),
            SaveOutcome.Gone => Redirect(Links.Answer.Resume()),
            _ => AfterSaving(sitting.With(Given(answers), posted.SequenceIn(sitting)), found, answers, posted),
        };
    }

    /// <summary>Saves while the person is still on the page. 204 means: committed.</summary>
    [HttpPost("save/{instrument}/{page}")]
    public async Task<IActionResult> Save(string instrument, string page)
    {
        var posted = new PostedPage(Request.Form);
        if (await SittingAsync() is not { IsSubmitted: false } sitting || !posted.IsFor(sitting.Response.Id)
            || sitting.Walk.Page(instrument, page) is not { } found)
            return StatusCode(StatusCodes.Status401Unauthorized);

        var answers = posted.Read(found);
        var outcome = await SaveAsync(sitting, answers.Where(answer => answer.Value.Problem is null), posted);
        return answers.Values.Any(answer => answer.Problem is not null) ? UnprocessableEntity()
            : outcome == SaveOutcome.Saved ? NoContent() : Conflict();
    }

    [HttpGet("check")]
    public async Task<IActionResult> Check() => await SittingAsync() is { IsSubmitted: false } sitting
        ? View(CheckPage.Of(sitting, isIncomplete: false))
        : Redirect(Links.Answer.Resume());

    [HttpPost("submit")]
    public async Task<IActionResult> Submit()
    {
        if (await SittingAsync() is not { } sitting || !new PostedPage(Request.Form).IsFor(sitting.Response.Id))
            return Redirect(User.IsAnonymousRespondent() ? Links.Answer.Thanks() : Links.Answer.Resume());
        if (await submitting.SubmitAsync(sitting.Response.Id) == SubmitOutcome.Incomplete)
            return Invalid(CheckPage.Of(sitting, isIncomplete: true), nameof(Check));
        if (!sitting.Assignment.IsAnonymous)
            return Redirect(Links.Answer.Receipt());

        await HttpContext.LeaveAsync();
        return Redirect(Links.Answer.Thanks());
    }

    [HttpGet("receipt")]
    public async Task<IActionResult> Receipt()
    {
        if (await SittingAsync() is not { Response.SubmittedAt: { } submittedAt } sitting)
            return Redirect(Links.Answer.Resume());
        var isFresh = clock.GetUtcNow() - submittedAt < ReceiptStays;
        return View(new ReceiptPage(isFresh ? AnswerList.Of(sitting) : null, sitting.Unit, submittedAt, CrisisText.IsCalledFor(sitting)));
    }

    [HttpGet("thanks")]
    public IActionResult Thanks() => View();

    [HttpPost("leave")]
    public async Task<IActionResult> Leave()
    {
        await HttpContext.LeaveAsync();
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect(Links.Home());
    }

    /// <summary>Null as well when the assignment is no longer open, or a new link has replaced the one that was used.</summary>
    private async Task<Sitting?> SittingAsync() =>
        User.ResponseId() is { } id && await SittingAsync(id) is { } sitting && User.CameInBy(sitting.Assignment.Renewals) ? sitting : null;

    private async Task<Sitting?> SittingAsync(Guid responseId) =>
        await sittings.ReadAsync(db, responseId) is { } sitting && (sitting.IsSubmitted || sitting.Assignment.IsOpen(clock.GetUtcNow()))
            ? sitting.In(Languages.Current)
            : null;

    private async Task<Sitting?> ReenterAsync()
    {
        var entered = await entering.EnterAsync(Request.Form[KeptPage.CodeField], HttpContext.Connection.RemoteIpAddress);
        if (entered.Assignment is not { } assignment)
            return null;
        var response = await starting.StartAsync(assignment);
        await HttpContext.EnterAsync(assignment.Entry, response.Id);
        return await SittingAsync(response.Id);
    }

    private Task<SaveOutcome> SaveAsync(Sitting sitting, IEnumerable<KeyValuePair<ItemKey, FormAnswer>> answers, PostedPage posted) =>
        saving.SaveAsync(sitting.Response.Id, [.. Given(answers)], posted.SequenceIn(sitting));

    private static IEnumerable<KeyValuePair<ItemKey, GivenAnswer?>> Given(IEnumerable<KeyValuePair<ItemKey, FormAnswer>> answers) =>
        answers.Select(answer => KeyValuePair.Create(answer.Key, answer.Value.Answer));

    private Dictionary<ItemKey, string> Problems(Sitting sitting, JourneyPage page, IReadOnlyDictionary<ItemKey, FormAnswer> answers)
    {
        var instrument = page.Part.Instrument;
        var sheet = sitting.With(Given(answers), sequence: 0).Walk.Sheet(instrument.Id);
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

    private IActionResult AfterSaving(
        Sitting sitting, JourneyPage page, IReadOnlyDictionary<ItemKey, FormAnswer> answers, PostedPage posted)
    {
        if (answers.Count > 0 && !posted.MaySkip && answers.Values.All(answer => answer.Answer is null))
            return View(QuestionPage.Stored(sitting, page, posted.FromCheck) with { MaySkip = true, Notice = wording["Answer.Skipped"] });

        return Redirect(posted.FromCheck || sitting.Walk.After(page) is not { } next
            ? Links.Answer.Check()
            : Links.Answer.Page(next.Part.Instrument.Id, next.Id));
    }

    // Both are shown: what is stored as words, what was typed in the form.
    private async Task<IActionResult> OutdatedAsync(Guid responseId, JourneyPage page, PostedPage posted)
    {
        if (await SittingAsync(responseId) is not { } sitting)
            return Redirect(Links.Answer.Resume());
        var stored = page.Items.Where(item => item.IsQuestion)
            .SelectMany(item => wording.Answer(item, sitting.Answers.GetValueOrDefault(new ItemKey(page.Part.Instrument.Id, item.Id))));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(QuestionPage.Typed(sitting, page, posted, new Dictionary<ItemKey, string>()) with
        {
            Notice = wording["Answer.Outdated", string.Join(", ", stored)],
        });
    }

    private ViewResult Kept(bool isOther)
    {
        Response.StatusCode = KeptPage.StatusFor(Request, StatusCodes.Status401Unauthorized);
        return View("Kept", KeptPage.Of(Request, needsCode: true, isOther ? wording["Answer.KeptOther"] : null));
    }

    private ViewResult Closed()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Closed");
    }

    private ViewResult Invalid(object page, string? view = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view is null ? View(page) : View(view, page);
    }
}
