using System.Net;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests;

public sealed class DemoTests(DemoTests.DemoApp app) : IClassFixture<DemoTests.DemoApp>
{
    [Fact]
    public async Task Everybody_is_one_click_away_and_lands_where_their_day_starts()
    {
        var roles = new List<string>();
        foreach (var button in (await StartPage(app.Visitor())).Document.QuerySelectorAll("[name=person]"))
        {
            var visitor = app.Visitor();
            var form = (await visitor.GetPage(Links.Home())).Form(Links.Account.Demo());
            var answer = await visitor.Submit(form, ("person", button.GetAttribute("value")!));
            Assert.DoesNotContain(Links.SignIn(), answer.Url, StringComparison.Ordinal);
            Assert.Contains("sk", visitor.Cookies.Keys);
            roles.Add(answer.Url);
        }

        Assert.Equal(8, roles.Count);
        Assert.Contains(Links.Results.Index(), roles);
        Assert.Contains(Links.Programmes.Index(), roles);
        Assert.Contains(Links.Account.NothingShared(), roles);
    }

    [Fact]
    public async Task One_may_become_somebody_else_and_the_first_session_is_gone()
    {
        var visitor = app.Visitor();
        var page = await StartPage(visitor);
        var people = page.Document.QuerySelectorAll("[name=person]").Select(button => button.GetAttribute("value")!).ToList();
        await visitor.Submit(page.Form(Links.Account.Demo()), ("person", people[5]));
        var first = visitor.Cookies["sk"];

        await visitor.Submit((await visitor.GetPage(Links.Home())).Form(Links.Account.Demo()), ("person", people[7]));
        Assert.NotEqual(first, visitor.Cookies["sk"]);

        visitor.Cookies["sk"] = first;
        Assert.StartsWith(Links.SignIn(), (await visitor.GetPage(Links.Account.NothingShared())).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_can_be_entered()
    {
        var visitor = app.Visitor();
        var form = (await StartPage(visitor)).Form(Links.Account.Demo());
        var stranger = await app.AddUser(Role.Administrator, await app.AddUnit());

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Submit(form, ("person", stranger.Id.ToString()))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Post(Links.Account.Demo(), ("person", stranger.Id.ToString()))).Status);
    }

    [Fact]
    public async Task The_links_open_what_a_patient_and_a_participant_would_have_got()
    {
        var page = await StartPage(app.Visitor());
        foreach (var link in page.Document.QuerySelectorAll(".demo a.demo__choice"))
        {
            var welcome = await app.Visitor().GetPage(link.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, welcome.Status);
            Assert.Contains("Fjordvik", welcome.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_stories_are_there()
    {
        await StartPage(app.Visitor());
        await app.InDatabase(async db =>
        {
            var urgent = await db.Flags.SingleAsync(flag => flag.Level == FlagLevel.Urgent);
            Assert.Null(urgent.AcknowledgedAt);
            Assert.True(urgent.DueAt > app.Clock.Now);

            Assert.Equal(9, await db.Patients.CountAsync());
            Assert.All(await db.Patients.ToListAsync(), patient => Assert.NotNull(patient.NationalId));
            Assert.True(await db.DraftAnswers.AnyAsync());
            Assert.True(await db.Results.CountAsync(result => result.SubmittedAt < app.Clock.Now.AddDays(-30)) >= 3);
            Assert.True(await db.Measures.AnyAsync(measure => measure.FromSuggestionId != null && measure.Status == MeasureStatus.Done));

            var open = await db.Rounds.SingleAsync(round => round.ClosedAt == null);
            Assert.Equal(3, await db.Set<Ballot>().CountAsync(ballot => ballot.RoundId == open.Id));
            var rounds = await db.Set<Ballot>().GroupBy(ballot => ballot.RoundId).Select(round => round.Count()).ToListAsync();
            Assert.Contains(14, rounds);
            return true;
        });
    }

    [Fact]
    public async Task Somebody_who_lost_every_role_is_not_offered_and_the_start_page_stands()
    {
        await using var own = new DemoApp();
        var id = Guid.Parse((await StartPage(own.Visitor())).Document.QuerySelector("[name=person]")!.GetAttribute("value")!);

        await own.InDatabase(db => db.Memberships.Where(membership => membership.UserId == id).ExecuteDeleteAsync());

        var offered = (await StartPage(own.Visitor())).Document.QuerySelectorAll("[name=person]").Select(button => button.GetAttribute("value"));
        Assert.Equal(7, offered.Count());
        Assert.DoesNotContain(id.ToString(), offered);
    }

    private static async Task<Page> StartPage(Browser visitor)
    {
        for (var attempt = 0; attempt < 120; attempt++)
        {
            var page = await visitor.GetPage(Links.Home());
            if (page.Document.QuerySelector("[name=person]") is not null)
                return page;
            await Task.Delay(500);
        }

        throw new TimeoutException("The demo data were not made.");
    }

    public sealed class DemoApp : ScreenKitApp
    {
        public DemoApp() => Settings = new Dictionary<string, string> { ["Demo"] = "true", ["DemoGuide"] = Path.Combine(DataFolder, "demo-links.json") };
    }
}
