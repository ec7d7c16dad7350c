using System.Net;
using ScreenKit.Web.Access;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Pipeline;

public sealed class ProductionTests
{
    [Fact]
    public async Task Cookies_stay_on_the_host_and_https_is_remembered()
    {
        await using var app = new ScreenKitApp { Environment = "Production" };
        var clinician = await app.SignInAs(Role.Clinician, await app.AddUnit());
        Assert.All(clinician.Cookies.Keys, name => Assert.StartsWith("__Host-", name));

        var page = await app.Visitor().Send(new(HttpMethod.Get, "https://screening.example.org/nowhere"));
        Assert.Equal("max-age=31536000; includeSubDomains", page.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task Says_nothing_over_plain_http_but_how_it_is()
    {
        await using var app = new ScreenKitApp { Environment = "Production" };
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Visitor().Send(new(HttpMethod.Get, "http://localhost/"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().Send(new(HttpMethod.Get, "http://localhost/healthz/ready"))).StatusCode);
    }

    [Fact]
    public void Refuses_to_believe_every_proxy()
    {
        using var app = new ScreenKitApp
        {
            Environment = "Production", Settings = new Dictionary<string, string> { ["FORWARDEDHEADERS_ENABLED"] = "true" },
        };
        Assert.Contains("Proxies", Assert.Throws<InvalidOperationException>(() => app.Visitor()).Message);
    }

    [Fact]
    public async Task The_log_knows_no_addresses_with_tokens()
    {
        await using var app = new ScreenKitApp { Settings = new Dictionary<string, string> { ["Logging:LogLevel:Default"] = "Information" } };
        var token = new string('t', Secrets.TokenLength);
        await app.Visitor().GetPage(Links.Invitation.Open(token));
        Assert.NotEmpty(app.Log.Lines);
        Assert.DoesNotContain(app.Log.Lines, line => line.Contains(token));
    }
}
