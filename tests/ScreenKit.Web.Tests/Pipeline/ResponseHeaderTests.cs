namespace ScreenKit.Web.Tests.Pipeline;

public sealed class ResponseHeaderTests(FaultyApp app) : IClassFixture<FaultyApp>
{
    [Theory]
    [InlineData("/fault/200")]
    [InlineData("/fault/404")]
    [InlineData("/fault/bug")]
    [InlineData("/nowhere")]
    [InlineData("/assets/nothing.css")]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    [InlineData("/language")]
    public async Task Every_response_protects_its_reader(string url)
    {
        var response = await app.Visitor().Send(new(HttpMethod.Get, url));

        Assert.Equal("no-store", Header(response, "Cache-Control"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Resource-Policy"));
        Assert.Equal("camera=(), microphone=(), geolocation=()", Header(response, "Permissions-Policy"));
        var policy = Header(response, "Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.False(response.Headers.Contains("Server") || response.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData("/invitation/some-token")]
    [InlineData("/answer/q/phq-9/q1")]
    public async Task A_respondents_address_is_told_to_nobody(string url) =>
        Assert.Equal("no-referrer", Header(await app.Visitor().Send(new(HttpMethod.Get, url)), "Referrer-Policy"));

    [Fact]
    public async Task Assets_are_kept_by_the_browser()
    {
        var page = await Page.Read(await app.Visitor().Send(new(HttpMethod.Get, "/nowhere")));
        var style = await app.Visitor().Send(new(HttpMethod.Get, page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")));
        Assert.Contains("immutable", Header(style, "Cache-Control"));
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
