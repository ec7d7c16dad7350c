using System.Net;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class ProgrammesTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task A_leader_sets_up_a_workplace_programme_with_a_delivery_and_two_sessions()
    {
        var leader = await app.SignInAs(Role.CourseLeader, await app.AddUnit());

        var page = await leader.Submit((await leader.GetPage(Links.Programmes.New())).Form(), ("Kind", "Workplace"), ("Title", "Bedriftstiltaket"));
        page = await leader.Submit((await leader.GetPage(page.Link("Ny gjennomføring"))).Form(),
            ("Title", "Høsten 2026"), ("Company", "Mekanisk Verksted AS"), ("StartsOn", "2026-09-01"));
        foreach (var theme in (string[])["Muskel og skjelett", "Psykisk helse"])
            page = await leader.Submit((await leader.GetPage(page.Link("Legg til samling"))).Form(), ("Title", theme), ("Date", "2026-09-15"));

        Assert.Equal("Bedriftstiltaket", page.Heading);
        Assert.Contains("Mekanisk Verksted AS · starter 1. september 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Muskel og skjelett", "Psykisk helse"], page.Document.QuerySelectorAll(".sessions__title").Select(title => title.TextContent));
        Assert.Contains("Bedriftstiltaket", (await leader.GetPage(Links.Programmes.Index())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_is_kept()
    {
        var leader = await app.SignInAs(Role.CourseLeader, await app.AddUnit());

        var page = await leader.Submit((await leader.GetPage(Links.Programmes.New())).Form(), ("Title", "Smertekurs"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("#Kind", page.Document.QuerySelector("[data-error-summary] a")!.GetAttribute("href"));
        Assert.NotNull(page.Document.QuerySelector("#Kind"));
        Assert.Equal("Smertekurs", page.Document.QuerySelector("#Title")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("i morgen")]
    [InlineData("2026-02-30")]
    [InlineData("0001-01-01")]
    public async Task A_session_needs_a_date(string date)
    {
        var (leader, _, runId) = await Run();

        var page = await leader.Submit((await leader.GetPage(Links.Programmes.NewSession(runId))).Form(), ("Title", "Angst"), ("Date", date));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("Angst", page.Document.QuerySelector("#Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Other_units_do_not_find_it_and_other_roles_may_not()
    {
        var (leader, programmeId, runId) = await Run();
        var neighbour = await app.SignInAs(Role.CourseLeader, await app.AddUnit("Nabokommunen"));
        var author = await app.SignInAs(Role.Author, await app.AddUnit());

        foreach (var url in (string[])[Links.Programmes.Show(programmeId), Links.Programmes.NewRun(programmeId), Links.Programmes.NewSession(runId)])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetPage(url)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await author.GetPage(url)).Status);
        }

        foreach (var url in (string[])[Links.Programmes.New(), Links.Programmes.NewRun(programmeId), Links.Programmes.NewSession(runId)])
            Assert.Equal(HttpStatusCode.BadRequest, (await leader.Post(url, ("Title", "Uten nøkkel"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await author.GetPage(Links.Programmes.Index())).Status);
        Assert.DoesNotContain("Terapiforberedende kurs", (await neighbour.GetPage(Links.Programmes.Index())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sets_up_a_programme_in_a_unit_that_is_not_theirs()
    {
        var other = await app.AddUnit("Nabokommunen");
        var leader = await app.SignInAs(Role.CourseLeader, await app.AddUnit());
        var form = (await leader.GetPage(Links.Programmes.New())).Form();
        var token = form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var page = await leader.Post(Links.Programmes.New(),
            ("UnitId", other.Id.ToString()), ("Kind", "Course"), ("Title", "Innbrudd"), ("__RequestVerificationToken", token));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.False(await app.InDatabase(db => db.Programmes.AnyAsync(programme => programme.Title == "Innbrudd")));
    }

    private async Task<(Browser Leader, Guid ProgrammeId, Guid RunId)> Run()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        var run = await app.InDatabase(db => db.Rounds.Where(row => row.Id == round.Id).Select(row => row.Session!.Run!).SingleAsync());
        return (await app.SignInAs(Role.CourseLeader, unit), run.ProgrammeId, run.Id);
    }
}
