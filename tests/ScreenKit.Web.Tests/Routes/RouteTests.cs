using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Access;

namespace ScreenKit.Web.Tests.Routes;

public sealed class RouteTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    private const string OnlyInADemo = "/account/demo";

    /// <summary>What is open to everybody, and how it is guarded instead.</summary>
    private static readonly Dictionary<string, string> Open = new()
    {
        ["/assets/{name}"] = "style sheet, script and icon",
        ["/healthz/live"] = "says yes or nothing",
        ["/healthz/ready"] = "says yes or no",
        ["/language"] = "a choice of three",
        ["/"] = "a field for a code",
        ["/setup"] = "a secret from the console, and not found once there is an account",
        ["/account/sign-in"] = "a password",
        ["/account/demo"] = "not found unless in a demo, which Production refuses",
        ["/invitation/{token}"] = "the token",
        ["/invitation/code"] = "the code, and few wrong ones",
        ["/invitation/welcome"] = "a sealed cookie from one of those two",
        ["/invitation/start"] = "the same",
        ["/answer"] = "the respondent's cookie; without it a page that says how to come back",
        ["/answer/q/{instrument}/{page}"] = "the same",
        ["/answer/save/{instrument}/{page}"] = "the same",
        ["/answer/check"] = "the same",
        ["/answer/submit"] = "the same",
        ["/answer/thanks"] = "the receipt of an anonymous answer, the same for all",
        ["/answer/receipt"] = "the same",
        ["/answer/leave"] = "the same",
    };

    [Fact]
    public void What_is_open_to_everybody_is_listed() =>
        Assert.Equal(Open.Keys.Order(), SiteRoutes.All(app).Where(route => route.IsOpen).Select(route => route.Pattern).Distinct().Order());

    [Fact]
    public async Task Everything_else_asks_a_visitor_to_sign_in()
    {
        foreach (var route in SiteRoutes.All(app).Where(route => !route.IsOpen))
        {
            var answer = await app.Visitor().Send(new(new(route.Method), route.Example));
            Assert.True(answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.Unauthorized or HttpStatusCode.NotFound, $"{route}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task No_change_is_made_without_a_token_from_a_page_of_ours()
    {
        var unit = await app.AddUnit();
        var everybody = await app.SignInAs(Role.All, unit);
        var other = await app.SignInAs(Role.All, unit);
        foreach (var route in SiteRoutes.All(app).Where(route => route.Changes && route.Pattern != OnlyInADemo))
        {
            Assert.NotNull(route.Action);
            await IsRefused(everybody, route, new FormUrlEncodedContent([]));
            await IsRefused(everybody, route, new FormUrlEncodedContent([new("__RequestVerificationToken", await other.FormToken())]));
            await IsRefused(everybody, route, new StringContent("a=b", new MediaTypeHeaderValue("text/plain")), HttpStatusCode.UnsupportedMediaType);
        }
    }

    [Fact]
    public async Task No_strange_body_makes_any_form_fail()
    {
        var everybody = await app.SignInAs(Role.All, await app.AddUnit());
        everybody.Headers["RequestVerificationToken"] = await everybody.FormToken();
        foreach (var route in SiteRoutes.All(app).Where(route => route.Changes && route.Pattern != OnlyInADemo))
        {
            foreach (var type in (string[])["application/json", "text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=utf-7"])
                await IsRefused(everybody, route, new StringContent("{", MediaTypeHeaderValue.Parse(type)), HttpStatusCode.UnsupportedMediaType);
            await IsRefused(everybody, route, new FormUrlEncodedContent([new("a" + string.Concat(Enumerable.Repeat(".a", 40)), "1")]));
        }
    }

    [Fact]
    public void No_action_opts_out_of_the_token()
    {
        var actions = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items;
        Assert.NotEmpty(actions);
        Assert.DoesNotContain(actions, action => action.EndpointMetadata.OfType<IgnoreAntiforgeryTokenAttribute>().Any());
        Assert.DoesNotContain(actions, action => action.EndpointMetadata.OfType<IAntiforgeryMetadata>().Any(rule => !rule.RequiresValidation));
    }

    [Fact]
    public async Task A_question_never_fails_whatever_it_is_asked_with()
    {
        var everybody = await app.SignInAs(Role.All, await app.AddUnit());
        string[] questions = ["", "?id=x&page=-1&q=%27%22%3C&sort=%5B%5D&from=99999-99-99", "?page=99999999999999999999&returnUrl=//evil.example&q=" + new string('%', 1_000)];
        foreach (var route in SiteRoutes.All(app).Where(route => route.Method == "GET"))
            foreach (var question in questions)
            {
                var answer = await everybody.Send(new(HttpMethod.Get, route.Example + question));
                Assert.True((int)answer.StatusCode < 500, $"{route}{question}: {answer.StatusCode} {app.Log.LastError}");
                Assert.False(answer.Headers.Location?.ToString().Contains("evil.example") == true && answer.Headers.Location.ToString().StartsWith("//"), $"{route}");
            }
    }

    private static async Task IsRefused(Browser browser, SiteRoute route, HttpContent body, HttpStatusCode expected = HttpStatusCode.BadRequest)
    {
        var answer = await browser.Send(new(new(route.Method), route.Example) { Content = body });
        Assert.True(answer.StatusCode == expected, $"{route}: {answer.StatusCode}");
    }
}
