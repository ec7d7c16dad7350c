using System.Net;
using ScreenKit.Web.Tests.Care;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class PlansTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task A_goal_and_its_measure_are_agreed_on()
    {
        var (_, page) = await PlanWithMeasure(reviewOn: "2026-03-20");

        Assert.Equal("Orke en hel dag", page.Document.QuerySelector(".goal__text")!.TextContent);
        Assert.Contains("Gå tur", page.Text, StringComparison.Ordinal);
        Assert.Contains("Vurderes 20. mars 2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Skulle vært vurdert", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_that_has_passed_is_marked_until_the_measure_is_done()
    {
        var (clinician, page) = await PlanWithMeasure(reviewOn: "2026-03-02");
        Assert.Contains("Skulle vært vurdert", page.Text, StringComparison.Ordinal);

        var done = await clinician.Submit(ChangeForm(page), ("Status", "Done"));

        Assert.Contains("Gjennomført", done.Document.QuerySelector(".measures__facts")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Skulle vært vurdert", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_made_on_an_older_plan_is_shown_beside_the_newer_and_saved_only_when_sent_again()
    {
        var (clinician, page) = await PlanWithMeasure(reviewOn: "2026-03-20");
        await clinician.Submit(ChangeForm(page), ("Status", "Ongoing"));

        var overtaken = await clinician.Submit(ChangeForm(page), ("Status", "Stopped"), ("ReviewOn", "2026-05-01"));

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("Lagret nå: I gang, vurderes 20. mars 2026", overtaken.Text, StringComparison.Ordinal);
        Assert.Equal("2026-05-01", ChangeForm(overtaken).QuerySelector("[name=ReviewOn]")!.GetAttribute("value"));

        var saved = await clinician.Submit(ChangeForm(overtaken));
        Assert.Contains("Avsluttet", saved.Document.QuerySelector(".measures__facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_goal_and_a_measure_without_text_are_given_back()
    {
        var (clinician, page) = await PlanWithMeasure(reviewOn: "");

        var goal = await clinician.Submit(Form(page, "/goals"), ("Goal", ""));
        var measure = await clinician.Submit(Form(page, "/measures"), ("Measure", " "), ("ReviewOn", "i morgen"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, goal.Status);
        Assert.Contains("Skriv målet", goal.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, measure.Status);
        Assert.Contains("Skriv tiltaket", measure.Text, StringComparison.Ordinal);
        Assert.Contains("Skriv datoen som dag, måned og år", measure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_goal_that_is_reached_stays_in_sight()
    {
        var (clinician, page) = await PlanWithMeasure(reviewOn: "");
        var form = page.Document.QuerySelector("form.goal__state")!;

        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var reached = await clinician.Post(form.GetAttribute("action")!, ("State", "Reached"), ("__RequestVerificationToken", token));

        Assert.Contains("Nådd", reached.Document.QuerySelector(".goal--closed")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Browser Clinician, Page Plan)> PlanWithMeasure(string reviewOn)
    {
        var clinic = await Clinic.Open(app);
        var clinician = await clinic.SignIn();
        var empty = await clinician.GetPage(Links.Plans.Show(clinic.EpisodeId));
        var plan = await clinician.Submit(empty.Form(), ("Goal", "Orke en hel dag"));
        return (clinician, await clinician.Submit(Form(plan, "/measures"), ("Measure", "Gå tur"), ("ReviewOn", reviewOn)));
    }

    private static AngleSharp.Dom.IElement ChangeForm(Page page) => page.Document.QuerySelector("form[action*='/plans/measures/']")!;

    private static AngleSharp.Dom.IElement Form(Page page, string end) => page.Document.QuerySelector($"form[action$='{end}']")!;
}
