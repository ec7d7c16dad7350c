using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Users;

[Authorize(Policy = Policy.Administer)]
[Route("users")]
public sealed class UsersController(ScreenKitDbContext db, Wording wording, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await UserListPage.ReadAsync(db, clock));

    [HttpGet("new")]
    public async Task<IActionResult> New() => View(new UserPage(new UserForm(null, null, null, null), await UnitsAsync(), null));

    [HttpPost("new")]
    public async Task<IActionResult> New(UserForm form, [FromServices] CreateUser creating)
    {
        var units = await UnitsAsync();
        if (string.IsNullOrWhiteSpace(form.Email))
            ModelState.AddModelError(nameof(form.Email), wording["Users.EmailInvalid"]);
        if (ModelState.IsValid && await creating.CreateAsync(form.Details(units), form.Email!) is { } created)
            return View("OneTimePassword", new OneTimePasswordPage(form.Name!, form.Email!, created.OneTimePassword));

        if (ModelState.IsValid)
            ModelState.AddModelError(nameof(form.Email), wording["Users.EmailTaken"]);
        return Invalid(nameof(New), new UserPage(form, units, null));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await UserAsync(id) is { } user ? View(await PageAsync(user, FormOf(user))) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, UserForm form, [FromServices] ChangeUser changing)
    {
        if (await UserAsync(id) is not { } user)
            return NotFound();

        if (ModelState.IsValid)
        {
            if (await changing.ChangeAsync(id, form.Details(await UnitsAsync())) == UserChange.Done)
                return LocalRedirect(Links.Users.Index());
            ModelState.AddModelError(nameof(form.Roles), wording["Users.LastAdministrator"]);
        }

        return Invalid(nameof(Show), await PageAsync(user, form));
    }

    [HttpPost("{id:guid}/close")]
    public Task<IActionResult> Close(Guid id, [FromServices] CloseUser closing) => SetClosedAsync(id, closing, isClosed: true);

    [HttpPost("{id:guid}/reopen")]
    public Task<IActionResult> Reopen(Guid id, [FromServices] CloseUser closing) => SetClosedAsync(id, closing, isClosed: false);

    [HttpPost("{id:guid}/end-sessions")]
    public async Task<IActionResult> EndSessions(Guid id, [FromServices] EndSessions ending)
    {
        if (await UserAsync(id) is null)
            return NotFound();
        await ending.EndAsync(id);
        return LocalRedirect(Links.Users.Show(id));
    }

    [HttpPost("{id:guid}/new-password")]
    public async Task<IActionResult> NewPassword(Guid id, [FromServices] IssuePassword issuing) =>
        await UserAsync(id) is { } user && await issuing.IssueAsync(id) is { } password
            ? View("OneTimePassword", new OneTimePasswordPage(user.Name, user.Email ?? "", password))
            : NotFound();

    [HttpGet("units")]
    public async Task<IActionResult> Units() => View(await UnitsAsync());

    [HttpGet("units/new")]
    public IActionResult NewUnit() => View("Unit", new UnitForm(null, null));

    [HttpPost("units/new")]
    public Task<IActionResult> NewUnit(UnitForm form, [FromServices] SaveUnit saving) => SaveUnitAsync(null, form, saving);

    [HttpGet("units/{id:guid}")]
    public async Task<IActionResult> Unit(Guid id) =>
        await db.Units.SingleOrDefaultAsync(unit => unit.Id == id) is { } unit
            ? View(new UnitForm(unit.Name, unit.Phone) { Id = id })
            : NotFound();

    [HttpPost("units/{id:guid}")]
    public Task<IActionResult> Unit(Guid id, UnitForm form, [FromServices] SaveUnit saving) => SaveUnitAsync(id, form, saving);

    private async Task<IActionResult> SetClosedAsync(Guid id, CloseUser closing, bool isClosed)
    {
        var change = await closing.SetAsync(id, isClosed);
        if (change == UserChange.Done)
            return LocalRedirect(Links.Users.Show(id));
        if (change == UserChange.NotFound)
            return NotFound();

        var user = (await UserAsync(id))!;
        ModelState.AddModelError("", wording["Users.LastAdministrator"]);
        return Invalid(nameof(Show), await PageAsync(user, FormOf(user)));
    }

    private async Task<IActionResult> SaveUnitAsync(Guid? id, UnitForm form, SaveUnit saving)
    {
        if (!ModelState.IsValid)
            return Invalid(nameof(Unit), form with { Id = id });
        switch (await saving.SaveAsync(id, form.Name!, form.Phone))
        {
            case UnitChange.Done:
                return LocalRedirect(Links.Users.Units());
            case UnitChange.NotFound:
                return NotFound();
            default:
                ModelState.AddModelError(nameof(form.Name), wording["Users.UnitNameTaken"]);
                return Invalid(nameof(Unit), form with { Id = id });
        }
    }

    private ViewResult Invalid(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }

    private Task<List<Unit>> UnitsAsync() => db.Units.AsNoTracking().OrderBy(unit => unit.Name).ToListAsync();

    private Task<AppUser?> UserAsync(Guid id) =>
        db.Users.AsNoTracking().Include(user => user.Memberships).SingleOrDefaultAsync(user => user.Id == id);

    private async Task<UserPage> PageAsync(AppUser user, UserForm form)
    {
        var now = clock.GetUtcNow();
        return new UserPage(form, await UnitsAsync(), user)
        {
            IsSignedIn = await db.StaffSessions.AnyAsync(session => session.UserId == user.Id && session.ExpiresAt > now),
        };
    }

    private static UserForm FormOf(AppUser user) => new(
        user.Name, user.Title, user.Email, [.. user.Memberships.Select(membership => UserForm.Value(membership.UnitId, membership.Role))]);
}
