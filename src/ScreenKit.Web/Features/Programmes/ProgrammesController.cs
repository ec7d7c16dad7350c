using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Programmes;

[Route("programmes")]
[Authorize(Policy = Policy.RunProgrammes)]
public sealed class ProgrammesController(ScreenKitDbContext db, Actor actor, Wording wording, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await ProgrammesPage.ReadAsync(db, clock.GetUtcNow()));

    [HttpGet("new")]
    public async Task<IActionResult> New() => View(new NewProgrammePage(new NewProgrammeForm(), await UnitsAsync()));

    [HttpPost("new")]
    public async Task<IActionResult> New(NewProgrammeForm form, [FromServices] CreateProgramme create)
    {
        var units = await UnitsAsync();
        var unitId = form.UnitId ?? (units is [var only] ? only.Id : null);
        if (unitId is null)
            ModelState.AddModelError(nameof(form.UnitId), wording["Programmes.UnitMissing"]);
        if (form.Kind is null)
            ModelState.AddModelError(nameof(form.Kind), wording["Programmes.KindMissing"]);
        CheckTitle(nameof(form.Title), form.Title, Programme.LongestTitle);
        if (!ModelState.IsValid)
            return Invalid(new NewProgrammePage(form, units));

        return await create.CreateAsync(unitId!.Value, form.Kind!.Value, form.Title!.Trim()) is { } id
            ? Redirect(Links.Programmes.Show(id))
            : NotFound();
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await ProgrammePage.ReadAsync(db, id, clock.GetUtcNow()) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/runs/new")]
    public async Task<IActionResult> NewRun(Guid id) =>
        await ProgrammeAsync(id) is { } programme ? View(new NewRunPage(new NewRunForm(), programme)) : NotFound();

    [HttpPost("{id:guid}/runs/new")]
    public async Task<IActionResult> NewRun(Guid id, NewRunForm form, [FromServices] AddRun add)
    {
        if (await ProgrammeAsync(id) is not { } programme)
            return NotFound();

        CheckTitle(nameof(form.Title), form.Title, Run.LongestTitle);
        if (form.Company?.Length > Run.LongestTitle)
            ModelState.AddModelError(nameof(form.Company), wording["Programmes.TooLong", Run.LongestTitle]);
        var startsOn = CheckDate(nameof(form.StartsOn), form.StartsOn);
        if (!ModelState.IsValid)
            return Invalid(new NewRunPage(form, programme));

        var company = string.IsNullOrWhiteSpace(form.Company) ? null : form.Company.Trim();
        await add.AddAsync(id, form.Title!.Trim(), company, startsOn!.Value);
        return Redirect(Links.Programmes.Show(id));
    }

    [HttpGet("runs/{runId:guid}/sessions/new")]
    public async Task<IActionResult> NewSession(Guid runId) =>
        await RunAsync(runId) is { } run ? View(new NewSessionPage(new NewSessionForm(), run)) : NotFound();

    [HttpPost("runs/{runId:guid}/sessions/new")]
    public async Task<IActionResult> NewSession(Guid runId, NewSessionForm form, [FromServices] AddSession add)
    {
        if (await RunAsync(runId) is not { } run)
            return NotFound();

        CheckTitle(nameof(form.Title), form.Title, Session.LongestTitle);
        var date = CheckDate(nameof(form.Date), form.Date);
        if (!ModelState.IsValid)
            return Invalid(new NewSessionPage(form, run));

        await add.AddAsync(runId, form.Title!.Trim(), date!.Value);
        return Redirect(Links.Programmes.Show(run.ProgrammeId));
    }

    private Task<List<Unit>> UnitsAsync() =>
        db.Units.AsNoTracking().Where(unit => actor.Units.Contains(unit.Id)).OrderBy(unit => unit.Name).ToListAsync();

    private Task<Programme?> ProgrammeAsync(Guid id) => db.Programmes.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id);

    private Task<Run?> RunAsync(Guid id) =>
        db.Runs.AsNoTracking().Include(row => row.Programme).Include(row => row.Sessions).SingleOrDefaultAsync(row => row.Id == id);

    private void CheckTitle(string field, string? title, int longest)
    {
        if (string.IsNullOrWhiteSpace(title))
            ModelState.AddModelError(field, wording["Programmes.TitleMissing"]);
        else if (title.Trim().Length > longest)
            ModelState.AddModelError(field, wording["Programmes.TooLong", longest]);
    }

    private DateOnly? CheckDate(string field, string? typed)
    {
        var date = FormDate.Read(typed);
        if (date is null)
            ModelState.AddModelError(field, wording["Programmes.DateMissing"]);
        return date;
    }

    private ViewResult Invalid(object page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(page);
    }
}
