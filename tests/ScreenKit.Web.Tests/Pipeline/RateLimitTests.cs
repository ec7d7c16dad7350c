using System.Net;

namespace ScreenKit.Web.Tests.Pipeline;

public sealed class RateLimitTests : IDisposable
{
    private const int MoreThanAllowed = 30;

    private readonly FaultyApp app = new() { Settings = new Dictionary<string, string> { ["RateLimits:RequestsPerSecond"] = "1" } };

    [Fact]
    public async Task A_flood_from_one_address_must_wait_and_others_need_not()
    {
        var refused = await Flood(_ => "192.0.2.1");

        Assert.Equal("Vent litt", refused!.Heading);
        Assert.True(refused.Response.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, (await From("192.0.2.2").GetPage("/fault/200")).Status);
        Assert.Equal(HttpStatusCode.OK, (await From("192.0.2.1").GetPage("/healthz/ready")).Status);
    }

    [Fact]
    public async Task One_household_with_many_addresses_is_one_caller()
    {
        Assert.NotNull(await Flood(request => $"2001:db8:0:{request:x}::1"));
        Assert.Equal(HttpStatusCode.OK, (await From("2001:db8:1:1::1").GetPage("/fault/200")).Status);
    }

    public void Dispose() => app.Dispose();

    /// <summary>The first request that was refused.</summary>
    private async Task<Page?> Flood(Func<int, string> address)
    {
        for (var request = 0; request < MoreThanAllowed; request++)
            if (await From(address(request)).GetPage("/fault/200") is { Status: HttpStatusCode.TooManyRequests } refused)
                return refused;
        return null;
    }

    private Browser From(string address)
    {
        var visitor = app.Visitor();
        visitor.Headers[FaultyApp.AddressHeader] = address;
        return visitor;
    }
}
