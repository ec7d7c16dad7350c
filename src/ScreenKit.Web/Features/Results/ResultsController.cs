using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Results;

[Route("results")]
[Authorize(Policy = Policy.ReadResults)]
public sealed class ResultsController(ReadResult results, Wording wording) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromServices] ReadWorklist worklist) => View(new ResultsPage(await worklist.ReadAsync()));

    [HttpGet("{responseId:guid}")]
    public async Task<IActionResult> Show(Guid responseId) =>
        await results.ReadAsync(responseId, Languages.Current) is { } file ? View(nameof(Show), new ResultPage(file)) : NotFound();

    [HttpPost("{responseId:guid}/review")]
    public async Task<IActionResult> Review(Guid responseId, [FromServices] ReviewResult review) =>
        (await review.ReviewAsync(responseId)).IsMissing ? NotFound() : Redirect(Links.Results.Show(responseId));

    [HttpPost("flags/{flagId:guid}/acknowledge")]
    public async Task<IActionResult> Acknowledge(Guid flagId, [FromForm(Name = "Action")] string? done, [FromServices] AcknowledgeFlag acknowledge) =>
        await AnswerAsync(await acknowledge.AcknowledgeAsync(flagId, done), flagId, () => results.ResponseOfFlagAsync(flagId));

    [HttpPost("suggestions/{suggestionId:guid}/accept")]
    public async Task<IActionResult> Accept(Guid suggestionId, string? goal, MeasureEntry entry, [FromServices] AcceptSuggestion accept) =>
        await AnswerAsync(await accept.AcceptAsync(suggestionId, goal, entry), suggestionId, () => results.ResponseOfSuggestionAsync(suggestionId));

    [HttpPost("suggestions/{suggestionId:guid}/decline")]
    public async Task<IActionResult> Decline(Guid suggestionId, string? reason, [FromServices] DeclineSuggestion decline) =>
        await AnswerAsync(await decline.DeclineAsync(suggestionId, reason), suggestionId, () => results.ResponseOfSuggestionAsync(suggestionId));

    private async Task<IActionResult> AnswerAsync(Outcome<Guid> outcome, Guid rowId, Func<Task<Guid?>> responseOf)
    {
        if (outcome.IsMissing)
            return NotFound();
        if (outcome is { Refusals.Count: 0, IsOvertaken: false })
            return Redirect(Links.Results.Show(outcome.Value));

        if (outcome.IsOvertaken)
        {
            ModelState.Clear();
            ModelState.AddModelError("", wording["Results.Overtaken"]);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }
        else
        {
            this.Refuse(wording, "Results", outcome.Refusals, RefusedForm.Prefix(rowId));
        }

        return await responseOf() is { } responseId ? await Show(responseId) : NotFound();
    }
}
