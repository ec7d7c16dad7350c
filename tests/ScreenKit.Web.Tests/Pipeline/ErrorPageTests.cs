using System.Net;
using ScreenKit.Web.Access;

namespace ScreenKit.Web.Tests.Pipeline;

public sealed class ErrorPageTests(FaultyApp app) : IClassFixture<FaultyApp>
{
    [Theory]
    [InlineData("400", 400, "Vi forsto ikke det som ble sendt")]
    [InlineData("401", 401, "Du er logget ut")]
    [InlineData("403", 403, "Du har ikke tilgang")]
    [InlineData("404", 404, "Vi fant ikke siden")]
    [InlineData("413", 413, "Det var for mye på én gang")]
    [InlineData("429", 429, "Vent litt")]
    [InlineData("503", 503, "Vi kunne ikke svare akkurat nå")]
    [InlineData("unreadable", 400, "Vi forsto ikke det som ble sendt")]
    [InlineData("large", 413, "Det var for mye på én gang")]
    [InlineData("busy", 503, "Vi kunne ikke svare akkurat nå")]
    [InlineData("full", 503, "Vi kunne ikke svare akkurat nå")]
    [InlineData("gone", 503, "Vi kunne ikke svare akkurat nå")]
    [InlineData("closing", 503, "Vi kunne ikke svare akkurat nå")]
    [InlineData("slow", 504, "Vi kunne ikke svare akkurat nå")]
    [InlineData("bug", 500, "Noe gikk galt hos oss")]
    public async Task A_refusal_or_failure_has_a_page_that_says_what_to_do(string kind, int status, string heading)
    {
        var page = await Open($"/fault/{kind}");

        Assert.Equal((status, heading), ((int)page.Status, page.Heading));
        Assert.DoesNotContain(FaultController.Secret, page.Html);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.Equal(status is 503 or 504, page.Response.Headers.RetryAfter is not null);
    }

    [Fact]
    public async Task A_failure_has_a_reference_that_is_in_the_log_with_the_reason()
    {
        var page = await Open("/fault/bug");

        var reference = page.Document.QuerySelectorAll("main p")[1].TextContent.Split(' ')[^1];
        Assert.Contains(app.Log.Lines, line => line.Contains(reference) && line.Contains(FaultController.Secret));
    }

    [Fact]
    public async Task Speaks_the_language_of_the_visitor()
    {
        var visitor = app.Visitor();
        visitor.Headers["Accept-Language"] = "nn-NO,nn;q=0.9";
        Assert.Equal("Vi fann ikkje sida", (await visitor.GetPage("/nowhere")).Heading);
    }

    [Fact]
    public async Task A_form_without_its_token_is_told_that_the_page_was_too_old()
    {
        var page = await app.Visitor().Post("/language", ("culture", "en"));
        Assert.Equal((HttpStatusCode.BadRequest, "Siden var åpen for lenge"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found_signed_in_or_not()
    {
        var author = await app.SignInAs(Role.Author, await app.AddUnit());
        var (one, other) = (await app.Visitor().GetPage("/nowhere"), await author.GetPage("/answer/elsewhere/at/all"));
        Assert.Equal((HttpStatusCode.NotFound, one.Html), (other.Status, other.Html));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await app.Visitor().GetPage("/language")).Status);
    }

    private async Task<Page> Open(string url) => await Page.Read(await app.Visitor().Send(new(HttpMethod.Get, url)));
}
