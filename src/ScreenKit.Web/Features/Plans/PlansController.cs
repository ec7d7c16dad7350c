using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Plans;

[Route("plans")]
[Authorize(Policy = Policy.ReadResults)]
public sealed class PlansController(ReadPlan plans, Wording wording) : Controller
{
    [HttpGet("{episodeId:guid}")]
    public Task<IActionResult> Show(Guid episodeId) => PageAsync(episodeId);

    [HttpPost("{episodeId:guid}/goals")]
    public async Task<IActionResult> AddGoal(Guid episodeId, string? goal, [FromServices] AddGoal add)
    {
        var outcome = await add.AddAsync(episodeId, goal);
        if (outcome.IsMissing)
            return NotFound();
        if (outcome.Refusals.Count == 0)
            return Redirect(Links.Plans.Show(episodeId));

        this.Refuse(wording, "Plans", outcome.Refusals);
        return await PageAsync(episodeId);
    }

    [HttpPost("goals/{goalId:guid}")]
    public async Task<IActionResult> ChangeGoal(Guid goalId, GoalState? state, [FromServices] ChangeGoal change)
    {
        if (state is null || !Enum.IsDefined(state.Value))
            return BadRequest();
        var outcome = await change.ChangeAsync(goalId, state.Value);
        return outcome.IsMissing ? NotFound() : Redirect(Links.Plans.Show(outcome.Value));
    }

    [HttpPost("goals/{goalId:guid}/measures")]
    public async Task<IActionResult> AddMeasure(Guid goalId, MeasureEntry entry, [FromServices] AddMeasure add)
    {
        var outcome = await add.AddAsync(goalId, entry);
        if (outcome.IsMissing)
            return NotFound();
        if (outcome.Refusals.Count == 0)
            return Redirect(Links.Plans.Show(outcome.Value));

        this.Refuse(wording, "Plans", outcome.Refusals, RefusedForm.Prefix(goalId));
        return await PageAsync(await plans.EpisodeOfGoalAsync(goalId));
    }

    [HttpPost("measures/{measureId:guid}")]
    public async Task<IActionResult> ChangeMeasure(Guid measureId, MeasureChange change, [FromServices] ChangeMeasure changing)
    {
        var outcome = await changing.ChangeAsync(measureId, change);
        if (outcome.IsMissing)
            return NotFound();
        if (outcome is { Refusals.Count: 0, IsOvertaken: false })
            return Redirect(Links.Plans.Show(outcome.Value));

        var episodeId = await plans.EpisodeOfMeasureAsync(measureId);
        if (!outcome.IsOvertaken)
        {
            this.Refuse(wording, "Plans", outcome.Refusals, RefusedForm.Prefix(measureId));
            return await PageAsync(episodeId);
        }

        this.KeepTyped(RefusedForm.Prefix(measureId));
        ModelState.AddModelError(RefusedForm.Prefix(measureId) + "Status", wording["Plans.Overtaken"]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await PageAsync(episodeId, overtaken: measureId);
    }

    private async Task<IActionResult> PageAsync(Guid? episodeId, Guid? overtaken = null) =>
        episodeId is { } id && await plans.ReadAsync(id) is { } file ? View(nameof(Show), new PlanPage(file, overtaken)) : NotFound();
}
