using System.Net;

namespace ScreenKit.Web.Tests.Pipeline;

public sealed class RedirectTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("/ok\r\nSet-Cookie: a=b")]
    [InlineData("")]
    public async Task Choosing_a_language_leads_to_our_own_front_page_when_asked_elsewhere(string returnUrl) =>
        Assert.Equal("/", await WhereTo(returnUrl));

    [Theory]
    [InlineData("/patients?q=a")]
    [InlineData("/%2f%2fevil.example")]
    public async Task Choosing_a_language_leads_back(string returnUrl) =>
        Assert.Equal(returnUrl, await WhereTo(returnUrl));

    private async Task<string> WhereTo(string returnUrl)
    {
        var visitor = app.Visitor();
        var response = await visitor.Send(new(HttpMethod.Post, "/language")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["culture"] = "nn", ["returnUrl"] = returnUrl, ["__RequestVerificationToken"] = await visitor.FormToken(),
            }),
        });
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Contains("nn", visitor.Cookies["__Host-sk-language"]);
        return response.Headers.Location!.OriginalString;
    }
}
