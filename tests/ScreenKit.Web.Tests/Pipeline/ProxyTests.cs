namespace ScreenKit.Web.Tests.Pipeline;

public sealed class ProxyTests
{
    [Theory]
    [InlineData("10.1.2.3", "https 192.0.2.7")]
    [InlineData("10.9.9.9", "https 192.0.2.7")]
    [InlineData("203.0.113.5", "http 203.0.113.5")]
    public async Task Only_a_listed_proxy_is_believed(string proxy, string expected)
    {
        await using var app = new FaultyApp { Settings = new Dictionary<string, string> { ["Proxies:0"] = "10.1.2.3", ["Proxies:1"] = "10.9.0.0/16" } };
        Assert.Equal(expected, await Ask(app, proxy));
    }

    [Fact]
    public async Task Nobody_is_believed_while_no_proxy_is_listed()
    {
        await using var app = new FaultyApp();
        Assert.Equal("http 127.0.0.1", await Ask(app, "127.0.0.1"));
    }

    private static async Task<string> Ask(FaultyApp app, string proxy)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "http://localhost/fault/who");
        request.Headers.Add(FaultyApp.AddressHeader, proxy);
        request.Headers.Add("X-Forwarded-For", "192.0.2.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await (await app.Visitor().Send(request)).Content.ReadAsStringAsync();
    }
}
