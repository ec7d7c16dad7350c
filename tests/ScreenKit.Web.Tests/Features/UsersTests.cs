using System.Net;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class UsersTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task Only_administrators_come_in()
    {
        var unit = await app.AddUnit();
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAs(Role.Administrator, unit)).GetPage(Links.Users.Index())).Status);
        foreach (var role in Role.All.Where(role => role != Role.Administrator))
            Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInAs(role, unit)).Send(new(HttpMethod.Get, Links.Users.Index()))).StatusCode);
        Assert.StartsWith(Links.SignIn(), (await app.Visitor().GetPage(Links.Users.Index())).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_user_gets_a_password_that_is_shown_once_and_must_be_replaced()
    {
        var unit = await app.AddUnit();
        var administrator = await app.SignInAs(Role.Administrator, unit);
        var page = await administrator.GetPage(Links.Users.New());
        var shown = await administrator.Submit(page.Form(Links.Users.New()),
            ("Name", "Ane Dalen"), ("Title", "Fysioterapeut"), ("Email", "ane@example.org"), ("Roles", $"{unit.Id}:{Role.CourseLeader}"));
        var password = shown.Document.QuerySelector(".one-time-password")!.TextContent;

        var ane = app.Visitor();
        var door = await ane.GetPage(Links.SignIn());
        var first = await ane.Submit(door.Form(Links.SignIn()), ("Email", "ane@example.org"), ("Password", password));
        Assert.Equal(Links.Account.Password(), first.Url);

        var again = await administrator.Submit(page.Form(Links.Users.New()), ("Name", "En annen"), ("Email", "ANE@example.org"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.True(await Audited("user.created"));
    }

    [Fact]
    public async Task Removing_a_role_is_felt_at_the_very_next_request()
    {
        var unit = await app.AddUnit();
        var administrator = await app.SignInAs(Role.Administrator, unit);
        var other = await app.AddUser(Role.Administrator, unit);
        var theirs = await app.SignIn(other);
        Assert.Equal(HttpStatusCode.OK, (await theirs.GetPage(Links.Users.Index())).Status);

        var page = await administrator.GetPage(Links.Users.Show(other.Id));
        await administrator.Submit(page.Form(Links.Users.Show(other.Id)), ("Roles", $"{unit.Id}:{Role.Author}"));

        Assert.StartsWith(Links.SignIn(), (await theirs.GetPage(Links.Users.Index())).Url, StringComparison.Ordinal);
        Assert.True(await Audited("roles.changed"));
    }

    [Fact]
    public async Task Closing_an_account_and_ending_sessions_sign_out_at_once()
    {
        var unit = await app.AddUnit();
        var administrator = await app.SignInAs(Role.Administrator, unit);
        var other = await app.AddUser(Role.NavAdviser, unit);

        foreach (var (url, action) in new[] { (Links.Users.EndSessions(other.Id), "sessions.ended"), (Links.Users.Close(other.Id), "user.closed") })
        {
            var theirs = await app.SignIn(other);
            Assert.Equal(HttpStatusCode.OK, (await theirs.GetPage(Links.Account.NothingShared())).Status);
            var page = await administrator.GetPage(Links.Users.Show(other.Id));
            await administrator.Submit(page.Form(url));
            Assert.StartsWith(Links.SignIn(), (await theirs.GetPage(Links.Account.NothingShared())).Url, StringComparison.Ordinal);
            Assert.True(await Audited(action));
        }
    }

    [Fact]
    public async Task The_last_administrator_cannot_be_closed_or_lose_the_role()
    {
        await using var own = new ScreenKitApp();
        var unit = await own.AddUnit();
        var user = await own.AddUser(Role.Administrator, unit);
        var administrator = await own.SignIn(user);
        var page = await administrator.GetPage(Links.Users.Show(user.Id));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.Submit(page.Form(Links.Users.Close(user.Id)))).Status);
        var changed = await administrator.Submit(page.Form(Links.Users.Show(user.Id)), ("Roles", $"{unit.Id}:{Role.Author}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, changed.Status);
    }

    [Fact]
    public async Task Units_are_made_and_renamed()
    {
        var administrator = await app.SignInAs(Role.Administrator, await app.AddUnit());
        var page = await administrator.GetPage(Links.Users.NewUnit());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.Submit(page.Form(), ("Name", " "))).Status);

        var list = await administrator.Submit(page.Form(), ("Name", "Teamet i Lia"), ("Phone", "55 55 55 55"));
        Assert.Contains("Teamet i Lia", list.Text, StringComparison.Ordinal);
        var unit = await administrator.GetPage(list.Link("Teamet i Lia"));
        Assert.Contains("Teamet på Lia", (await administrator.Submit(unit.Form(), ("Name", "Teamet på Lia"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_units_cannot_have_one_name()
    {
        await app.AddUnit("Åsen helsestasjon");
        var administrator = await app.SignInAs(Role.Administrator, await app.AddUnit("Dalen"));
        var page = await administrator.GetPage(Links.Users.NewUnit());

        var refused = await administrator.Submit(page.Form(), ("Name", " åsen Helsestasjon "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Det finnes allerede en enhet med dette navnet.", refused.Text, StringComparison.Ordinal);
        var own = await administrator.GetPage((await administrator.GetPage(Links.Users.Units())).Link("Dalen"));
        Assert.Equal(Links.Users.Units(), (await administrator.Submit(own.Form(), ("Phone", "11 22 33 44"))).Url);
    }

    [Fact]
    public async Task Nobody_who_does_not_exist_is_found()
    {
        var administrator = await app.SignInAs(Role.Administrator, await app.AddUnit());
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetPage(Links.Users.Show(Guid.NewGuid()))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetPage(Links.Users.Unit(Guid.NewGuid()))).Status);
    }

    [Fact]
    public async Task Posts_without_a_token_are_refused()
    {
        var administrator = await app.SignInAs(Role.Administrator, await app.AddUnit());
        var user = await app.AddUser(Role.Author, await app.AddUnit());
        foreach (var url in new[] { Links.Users.New(), Links.Users.Show(user.Id), Links.Users.Close(user.Id), Links.Users.NewPassword(user.Id), Links.Users.NewUnit() })
            Assert.Equal(HttpStatusCode.BadRequest, (await administrator.Post(url, ("Name", "x"))).Status);
    }

    private Task<bool> Audited(string action) => app.InDatabase(db => db.AuditLog.AnyAsync(entry => entry.Action == action));
}
