using System.Net;

namespace ScreenKit.Web.Tests.Pipeline;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Too_many_sign_ins_from_one_address_must_wait_and_others_need_not()
    {
        await using var app = new FaultyApp { Settings = new Dictionary<string, string> { ["RateLimits:SignInsPerMinute"] = "3" } };
        for (var attempt = 0; attempt < 3; attempt++)
            Assert.Equal(HttpStatusCode.NoContent, (await SignIn(app, "192.0.2.1")).Status);

        var refused = await SignIn(app, "192.0.2.1");
        Assert.Equal((HttpStatusCode.TooManyRequests, "Vent litt"), (refused.Status, refused.Heading));
        Assert.True(refused.Response.Headers.RetryAfter!.Delta > TimeSpan.Zero);

        Assert.Equal(HttpStatusCode.NoContent, (await SignIn(app, "192.0.2.2")).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetPage("/fault/200")).Status);
    }

    [Fact]
    public async Task One_household_with_many_addresses_is_one_caller()
    {
        await using var app = new FaultyApp { Settings = new Dictionary<string, string> { ["RateLimits:SignInsPerMinute"] = "1" } };
        await SignIn(app, "2001:db8:0:1::1");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SignIn(app, "2001:db8:0:2::2")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await SignIn(app, "2001:db8:1:1::1")).Status);
    }

    [Fact]
    public async Task A_flood_from_one_address_is_refused_but_health_is_always_told()
    {
        await using var app = new FaultyApp { Settings = new Dictionary<string, string> { ["RateLimits:RequestsPerSecond"] = "1" } };
        var visitor = app.Visitor();
        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < 30; request++)
            statuses.Add((await visitor.GetPage("/fault/200")).Status);

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetPage("/healthz/ready")).Status);
    }

    private static Task<Page> SignIn(FaultyApp app, string address)
    {
        var visitor = app.Visitor();
        visitor.Headers[FaultyApp.AddressHeader] = address;
        return visitor.Post("/fault/sign-in");
    }
}
