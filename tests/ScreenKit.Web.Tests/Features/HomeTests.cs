using System.Net;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class HomeTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task The_start_page_asks_for_the_code_and_shows_no_demo()
    {
        var page = await app.Visitor().GetPage(Links.Home());

        Assert.Equal("Skriv inn koden din", page.Heading);
        var field = page.Form().QuerySelector("input[name=code]")!;
        Assert.Equal("one-time-code", field.GetAttribute("autocomplete"));
        Assert.Null(page.Document.QuerySelector(".demo"));
        Assert.Equal(Links.SignIn(), page.Link("Logg inn"));
    }

    [Fact]
    public async Task Staff_who_are_signed_in_go_to_their_work() =>
        Assert.Equal(Links.Users.Index(), (await (await app.SignInAs(Role.Administrator, await app.AddUnit())).GetPage(Links.Home())).Url);

    [Fact]
    public async Task There_is_no_demo_sign_in_without_demo() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Post(Links.Account.Demo(), ("person", Guid.NewGuid().ToString()))).Status);

    [Fact]
    public void A_demo_in_production_does_not_start()
    {
        using var demo = new ScreenKitApp { Environment = "Production", Settings = new Dictionary<string, string> { ["Demo"] = "true" } };
        var fault = Assert.Throws<InvalidOperationException>(() => demo.Services);
        Assert.Contains("Demo is true in Production", fault.Message, StringComparison.Ordinal);
    }
}
