using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Tests.Programmes;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed partial class RoundsTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task Four_answers_look_exactly_like_none()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        var leader = await app.SignInAs(Role.CourseLeader, unit);
        var empty = await Readable(leader, round);

        await app.AnswerAlike(round, 4, ("q1", "agree"));

        Assert.Equal(empty, await Readable(leader, round));
        Assert.Contains("Vises når minst fem har svart", empty, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_answers_are_shown()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        await app.AnswerAlike(round, 5, ("q1", "agree"), ("q3", "right"));

        var page = await (await app.SignInAs(Role.CourseLeader, unit)).GetPage(Links.Rounds.Show(round.Id));

        Assert.Contains("5 har svart", page.Text, StringComparison.Ordinal);
        Assert.Contains("4,0 i snitt av 5 · 5 svar", page.Text, StringComparison.Ordinal);
        Assert.Equal("Passe", page.Document.QuerySelectorAll(".distribution__row").Single(row => row.TextContent.Contains("100", StringComparison.Ordinal))
            .QuerySelector(".distribution__text")!.TextContent);
        Assert.DoesNotContain("NPS", page.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_leader_starts_an_evaluation_and_the_poster_lets_a_participant_in()
    {
        var unit = await app.AddUnit();
        var leader = await app.SignInAs(Role.CourseLeader, unit);
        var session = await Session(await app.OpenCourseRound(unit));

        var form = await leader.GetPage(Links.Rounds.New(session));
        Assert.Equal("course-session-evaluation", form.Document.QuerySelector("[name=DefinitionId][checked]")!.GetAttribute("value"));
        var poster = await leader.Submit(form.Form(), ("WithTexts", "true"));

        var link = poster.Document.QuerySelector("#link")!.GetAttribute("value")!;
        Assert.NotNull(poster.Document.QuerySelector("svg.qr-code path"));
        Assert.Matches("[2-9A-Z]{5}-[2-9A-Z]{5}", poster.Document.QuerySelector(".poster__letters")!.TextContent);
        Assert.Contains("Dette lagres ikke", poster.Text, StringComparison.Ordinal);
        Assert.Equal(poster.Text, (await leader.GetPage(poster.Url)).Text);
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetPage(new Uri(link).AbsolutePath)).Status);
        Assert.Equal("course-session-evaluation.q7", await app.InDatabase(db => db.Rounds.Where(round => round.SessionId == session)
            .Select(round => round.Assignment!.TurnedOn).Where(items => items != "").SingleAsync()));
    }

    [Fact]
    public async Task A_new_link_leaves_the_earlier_one_working()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        var leader = await app.SignInAs(Role.CourseLeader, unit);

        var poster = await leader.Submit((await leader.GetPage(Links.Rounds.Invitation(round.Id))).Form());

        var link = new Uri(poster.Document.QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;
        Assert.NotEqual(Links.Invitation.Open(round.Key.Token), link);
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetPage(link)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetPage(Links.Invitation.Open(round.Key.Token))).Status);
    }

    [Fact]
    public async Task A_closed_evaluation_takes_no_answers_and_gives_out_no_link()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        var leader = await app.SignInAs(Role.CourseLeader, unit);

        var page = await leader.Submit((await leader.GetPage(Links.Rounds.Show(round.Id))).Form(Links.Rounds.Close(round.Id)));

        Assert.Contains("Lukket", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Equal(Links.Rounds.Show(round.Id), (await leader.GetPage(Links.Rounds.Invitation(round.Id))).Url);
        Assert.NotEqual(HttpStatusCode.OK, (await app.Visitor().GetPage(Links.Invitation.Open(round.Key.Token))).Status);
    }

    [Fact]
    public async Task An_evaluation_for_another_kind_of_programme_is_refused()
    {
        var unit = await app.AddUnit();
        var leader = await app.SignInAs(Role.CourseLeader, unit);
        var form = await leader.GetPage(Links.Rounds.New(await Session(await app.OpenCourseRound(unit))));

        var page = await leader.Submit(form.Form(), ("DefinitionId", "phq-9"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Document.QuerySelector("[data-error-summary]"));
    }

    [Fact]
    public async Task Other_units_do_not_find_it_and_other_roles_may_not()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        var session = await Session(round);
        var neighbour = await app.SignInAs(Role.CourseLeader, await app.AddUnit("Nabokommunen"));
        var clinician = await app.SignInAs(Role.Clinician, unit);
        var leader = await app.SignInAs(Role.CourseLeader, unit);

        foreach (var url in (string[])[Links.Rounds.Show(round.Id), Links.Rounds.Invitation(round.Id), Links.Rounds.New(session)])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetPage(url)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await clinician.GetPage(url)).Status);
        }

        foreach (var url in (string[])[Links.Rounds.New(), Links.Rounds.Invitation(round.Id), Links.Rounds.Close(round.Id)])
            Assert.Equal(HttpStatusCode.BadRequest, (await leader.Post(url, ("SessionId", session.ToString()))).Status);
        var (name, token) = await Token(neighbour);
        foreach (var url in (string[])[Links.Rounds.New(), Links.Rounds.Invitation(round.Id), Links.Rounds.Close(round.Id)])
            Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Post(url, ("SessionId", session.ToString()), (name, token))).Status);
        Assert.Null(await app.InDatabase(db => db.Rounds.Where(row => row.Id == round.Id).Select(row => row.ClosedAt).SingleAsync()));
    }

    private static async Task<(string Name, string Token)> Token(Browser browser)
    {
        const string name = "__RequestVerificationToken";
        var page = await browser.GetPage(Links.Programmes.New());
        return (name, page.Form().QuerySelector($"[name={name}]")!.GetAttribute("value")!);
    }

    /// <summary>All that the page says, without what differs at every request.</summary>
    private static async Task<string> Readable(Browser leader, OpenedRound round) =>
        Tokens().Replace((await leader.GetPage(Links.Rounds.Show(round.Id))).Html, "");

    private Task<Guid> Session(OpenedRound round) =>
        app.InDatabase(db => db.Rounds.Where(row => row.Id == round.Id).Select(row => row.SessionId).SingleAsync());

    [GeneratedRegex("CfDJ8[^\"]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tokens();
}
