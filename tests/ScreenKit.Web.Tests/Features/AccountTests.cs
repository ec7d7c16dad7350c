using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class AccountTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    private const string Password = "hest batteri stift";

    [Fact]
    public async Task Signs_in_by_email_and_password_and_lands_where_the_role_begins()
    {
        var user = await UserWithPassword(Role.Administrator);
        var browser = app.Visitor();

        var page = await SignIn(browser, user.UserName!.ToUpperInvariant(), Password);

        Assert.Equal(Links.Users.Index(), page.Url);
        Assert.Contains("sk", browser.Cookies.Keys);
    }

    [Fact]
    public async Task A_nav_adviser_reads_that_nothing_is_shared()
    {
        var page = await SignIn(app.Visitor(), (await UserWithPassword(Role.NavAdviser)).UserName!, Password);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(Links.Account.NothingShared(), page.Url);
    }

    [Fact]
    public async Task Unknown_wrong_locked_and_closed_get_the_same_answer()
    {
        await using var own = new ScreenKitApp();
        var (wrong, locked, closed) = (await UserWithPassword(Role.Author, own), await UserWithPassword(Role.Author, own), await UserWithPassword(Role.Author, own));
        await own.InDatabase(db => db.Users.Where(user => user.Id == closed.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.ClosedAt, own.Clock.Now)));
        for (var attempt = 0; attempt < 5; attempt++)
            await SignIn(own.Visitor(), locked.UserName!, "galt passord her");

        List<(string Email, string Password)> attempts =
            [("ingen@example.org", Password), (wrong.UserName!, "galt passord her"), (locked.UserName!, Password), (closed.UserName!, Password)];
        var answers = new List<string>();
        foreach (var (email, password) in attempts)
        {
            var page = await SignIn(own.Visitor(), email, password);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            answers.Add(page.Document.QuerySelector("main")!.OuterHtml.Replace(email, "", StringComparison.Ordinal)
                .Replace(page.Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!, "", StringComparison.Ordinal));
        }

        Assert.Single(answers.Distinct());

        own.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(Links.Instruments.Index(), (await SignIn(own.Visitor(), locked.UserName!, Password)).Url);
    }

    [Fact]
    public async Task Too_many_failures_from_one_network_refuse_even_the_right_password()
    {
        await using var own = new ScreenKitApp();
        var user = await UserWithPassword(Role.Author, own);
        for (var attempt = 0; attempt < 20; attempt++)
            await SignIn(own.Visitor(), $"person{attempt}@example.org", Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await SignIn(own.Visitor(), user.UserName!, Password)).Status);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/%2f%2fevil.example")]
    [InlineData("/%5cevil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\r\nSet-Cookie: x=y")]
    [InlineData("/%0d%0aSet-Cookie: x=y")]
    [InlineData("/søk")]
    [InlineData("~//evil.example")]
    public async Task A_hostile_return_address_leads_to_the_usual_start(string returnUrl)
    {
        var user = await UserWithPassword(Role.NavAdviser);
        var browser = app.Visitor();

        Assert.Equal(Links.Account.NothingShared(), (await SignIn(browser, user.UserName!, Password, returnUrl)).Url);
        Assert.Equal(Links.Account.NothingShared(), (await browser.GetPage(Asking(returnUrl))).Url);
    }

    [Fact]
    public async Task Goes_on_to_the_page_that_was_asked_for()
    {
        var user = await UserWithPassword(Role.NavAdviser);
        Assert.Equal(Links.Account.Password(), (await SignIn(app.Visitor(), user.UserName!, Password, Links.Account.Password())).Url);
    }

    [Fact]
    public async Task Whoever_posted_after_the_session_ended_does_not_come_back_to_a_page_that_is_none()
    {
        var browser = await app.SignInAs(Role.NavAdviser, await app.AddUnit());
        browser.Cookies.Remove("sk");
        Assert.Equal(Links.SignIn(), (await browser.Post(Links.SignOut())).Url);
    }

    [Fact]
    public async Task A_session_ends_on_sign_out_even_for_a_copy_of_its_cookie()
    {
        var browser = await app.SignInAs(Role.NavAdviser, await app.AddUnit());
        var copy = browser.Cookies["sk"];
        var page = await browser.GetPage(Links.Account.NothingShared());

        await browser.Submit(page.Document.QuerySelector($"form[action='{Links.SignOut()}']")!);

        browser.Cookies["sk"] = copy;
        Assert.StartsWith(Links.SignIn(), (await browser.GetPage(Links.Account.NothingShared())).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_over_a_planted_session_makes_a_new_one_and_ends_the_old()
    {
        var unit = await app.AddUnit();
        var victim = await UserWithPassword(Role.NavAdviser);
        var browser = app.Visitor();
        var form = (await browser.GetPage(Links.SignIn())).Form();
        var planted = (await app.SignInAs(Role.NavAdviser, unit)).Cookies["sk"];
        browser.Cookies["sk"] = planted;

        await browser.Submit(form, ("Email", victim.UserName!), ("Password", Password));
        Assert.NotEqual(planted, browser.Cookies["sk"]);

        var own = await UserWithPassword(Role.NavAdviser);
        browser = await app.SignIn(own);
        var before = browser.Cookies["sk"];
        var changing = await browser.GetPage(Links.Account.Password());
        await browser.Submit(changing.Form(Links.Account.Password()), ("Present", Password), ("Next", "et helt nytt passord"));

        Assert.NotEqual(before, browser.Cookies["sk"]);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetPage(Links.Account.NothingShared())).Status);
        browser.Cookies["sk"] = before;
        Assert.StartsWith(Links.SignIn(), (await browser.GetPage(Links.Account.NothingShared())).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handed_out_password_opens_nothing_before_it_is_replaced()
    {
        var user = await UserWithPassword(Role.Administrator);
        await app.InDatabase(db => db.Users.Where(row => row.Id == user.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.MustChangePassword, true)));
        var browser = app.Visitor();

        var page = await SignIn(browser, user.UserName!, Password, Links.Users.Index());
        Assert.Equal(Links.Account.Password(), page.Url);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetPage(Links.Users.Index())).Status);
        Assert.Equal(Links.Account.Password(), (await browser.GetPage(Links.Home())).Url);

        var tooShort = await browser.Submit(page.Form(Links.Account.Password()), ("Present", Password), ("Next", "kort"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooShort.Status);
        var wrong = await browser.Submit(page.Form(Links.Account.Password()), ("Present", "feil feil feil"), ("Next", "et helt nytt passord"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        var done = await browser.Submit(page.Form(Links.Account.Password()), ("Present", Password), ("Next", "et helt nytt passord"));
        Assert.Equal(Links.Users.Index(), done.Url);
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/sign-out")]
    [InlineData("/account/password")]
    public async Task Posts_without_a_token_are_refused(string url)
    {
        var browser = await app.SignInAs(Role.NavAdviser, await app.AddUnit());
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Post(url, ("Email", "x"), ("Password", "y"))).Status);
    }

    private static string Asking(string returnUrl) => $"{Links.SignIn()}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    private static async Task<Page> SignIn(Browser browser, string email, string password, string returnUrl = "")
    {
        var page = await browser.GetPage(Asking(returnUrl));
        return await browser.Submit(page.Form(Links.SignIn()), ("Email", email), ("Password", password));
    }

    private Task<AppUser> UserWithPassword(string role) => UserWithPassword(role, app);

    private static async Task<AppUser> UserWithPassword(string role, ScreenKitApp app)
    {
        var user = await app.AddUser(role, await app.AddUnit());
        await SetPassword(user.Id, app);
        return user;
    }

    private static Task<int> SetPassword(Guid userId, ScreenKitApp app)
    {
        var hash = app.Services.GetRequiredService<IPasswordHasher<AppUser>>().HashPassword(null!, Password);
        return app.InDatabase(db => db.Users.Where(user => user.Id == userId)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.PasswordHash, hash)));
    }
}
