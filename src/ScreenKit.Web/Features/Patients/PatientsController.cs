using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Patients;

[Route("patients")]
[Authorize(Policy = Policy.RegisterPatients)]
public sealed class PatientsController(
    FindPatients patients, ReadPatient reader, Assignables assignables, ListUnits units, PublicAddress address, Wording wording) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(new PatientsPage("", await patients.FindAsync(null)));

    [HttpPost("search")]
    public async Task<IActionResult> Search(string? name) => View(nameof(Index), new PatientsPage(name ?? "", await patients.FindAsync(name)));

    [HttpGet("new")]
    public async Task<IActionResult> New() =>
        View(new NewPatientPage(new PatientEntry(null, null, null, null, null, Languages.Current, null, null), await units.ListAsync()));

    [HttpPost("new")]
    public async Task<IActionResult> New(PatientEntry entry, [FromServices] RegisterPatient register)
    {
        var outcome = await register.RegisterAsync(entry);
        if (outcome.Refusals.Count == 0)
            return Redirect(Links.Patients.Show(outcome.Value));

        this.Refuse(wording, "Patients", outcome.Refusals);
        return View(new NewPatientPage(entry, await units.ListAsync()));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await reader.ReadAsync(id, Languages.Current) is { } file ? View(nameof(Show), new PatientPage(file)) : NotFound();

    [HttpPost("{id:guid}/episodes")]
    public async Task<IActionResult> OpenEpisode(Guid id, string? title, [FromServices] OpenEpisode open)
    {
        var outcome = await open.OpenAsync(id, title);
        if (outcome.IsMissing)
            return NotFound();
        if (outcome.Refusals.Count == 0)
            return Redirect(Links.Patients.Assign(outcome.Value));

        this.Refuse(wording, "Patients", outcome.Refusals);
        return await Show(id);
    }

    [HttpGet("episodes/{episodeId:guid}/assign")]
    public async Task<IActionResult> Assign(Guid episodeId) =>
        await reader.EpisodeAsync(episodeId) is { ClosedAt: null } episode
            ? View(nameof(Assign), new AssignPage(episode, assignables.All(Languages.Current)))
            : NotFound();

    [HttpPost("episodes/{episodeId:guid}/assign")]
    public async Task<IActionResult> Assign(Guid episodeId, string? definitionId, string? language, [FromServices] AssignToEpisode assign)
    {
        var outcome = await assign.AssignAsync(episodeId, definitionId, language);
        if (outcome.Refusals.Count == 0)
            return await HandoutAsync(outcome.Value);

        this.Refuse(wording, "Patients", outcome.Refusals);
        return await Assign(episodeId);
    }

    [HttpPost("assignments/{assignmentId:guid}/renew")]
    public async Task<IActionResult> Renew(Guid assignmentId, [FromServices] RenewInvitation renew) =>
        await HandoutAsync((await renew.RenewAsync(assignmentId)).Value);

    [HttpPost("assignments/{assignmentId:guid}/withdraw")]
    public async Task<IActionResult> Withdraw(Guid assignmentId, [FromServices] WithdrawAssignment withdraw)
    {
        var outcome = await withdraw.WithdrawAsync(assignmentId);
        return outcome.IsMissing ? NotFound() : Redirect(Links.Patients.Show(outcome.Value));
    }

    /// <summary>The answer to the post itself, because link and code are kept nowhere that a redirect could find them.</summary>
    private async Task<IActionResult> HandoutAsync(Handout? handout)
    {
        if (handout is null || await reader.EpisodeAsync(handout.Episode.Id) is not { } episode)
            return NotFound();

        return View("Handout", new HandoutPage(
            episode,
            handout,
            address.Of(Request, Links.Invitation.Open(handout.Key.Token)),
            address.Of(Request, ""),
            assignables.Of(handout.Assignment.DefinitionId, handout.Assignment.Language)!,
            await units.FindAsync(episode.UnitId)));
    }
}
