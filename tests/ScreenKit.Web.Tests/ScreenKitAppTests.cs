using System.Net;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests;

public sealed class ScreenKitAppTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task Staff_are_signed_in_and_visitors_are_not()
    {
        var clinician = await app.SignInAs(Role.Clinician, await app.AddUnit());

        Assert.Contains(clinician.Cookies, cookie => cookie.Key == "sk");
        Assert.Empty(app.Visitor().Cookies);
    }

    [Fact]
    public async Task A_sign_in_ends_when_the_clock_is_moved_past_it()
    {
        await using var own = new ScreenKitApp();
        var author = await own.SignInAs(Role.Author, await own.AddUnit());
        Assert.NotEqual(HttpStatusCode.Found, (await author.Send(new(HttpMethod.Get, Links.Instruments.Index()))).StatusCode);

        own.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Found, (await author.Send(new(HttpMethod.Get, Links.Instruments.Index()))).StatusCode);
    }
}
