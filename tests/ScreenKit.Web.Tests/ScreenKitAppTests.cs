using System.Net;
using ScreenKit.Web.Access;

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
        var clinician = await own.SignInAs(Role.Clinician, await own.AddUnit());
        Assert.NotEqual(HttpStatusCode.Found, (await clinician.Send(new(HttpMethod.Get, "/nothing-here"))).StatusCode);

        own.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Found, (await clinician.Send(new(HttpMethod.Get, "/nothing-here"))).StatusCode);
    }
}
