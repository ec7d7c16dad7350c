using Microsoft.Playwright;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Browser.Tests;

[Collection(OnTheSite.Name)]
public sealed class ClinicJourneyTests(Site site)
{
    private const string Never = "Ikke i det hele tatt";
    private const string Some = "Noen dager";
    private const string Half = "Mer enn halvparten av dagene";
    private const string Daily = "Nesten hver dag";

    [Fact]
    public async Task The_published_sheet_of_twelve_points_is_moderate_without_a_flag()
    {
        var unit = await site.App.AddUnit("Ryggpoliklinikken");
        var link = await CoordinatorHandsOutPhq9(unit, "Ola Testmann");
        await PatientAnswers(link, [Half, Half, Half, Half, Some, Some, Half, Never, Never]);

        var clinician = await site.DesktopOf(Role.Clinician, unit);
        await clinician.GotoAsync(Links.Results.Index());
        await clinician.ShouldLookRight("results");
        Assert.Equal(0, await clinician.GetByRole(AriaRole.Heading, new() { Name = "Haster" }).CountAsync());
        await clinician.GetByRole(AriaRole.Link, new() { Name = "Ola Testmann" }).First.ClickAsync();

        await Assertions.Expect(clinician.Locator(".summary__tile")).ToContainTextAsync("12");
        await Assertions.Expect(clinician.Locator(".summary__tile")).ToContainTextAsync("Moderat");
        await Assertions.Expect(clinician.GetByText("9 av 9 besvart").First).ToBeVisibleAsync();
        await clinician.ShouldLookRight("result");

        await clinician.GetByText("Slik er det regnet ut").First.ClickAsync();
        await Assertions.Expect(clinician.GetByText("summen av svarene").First).ToBeVisibleAsync();
        await clinician.ShouldLookRight("result-computed");

        await clinician.GetByRole(AriaRole.Button, new() { Name = "Marker som lest" }).ClickAsync();
        await Assertions.Expect(clinician.Locator(".page-head__actions .ds-tag")).ToContainTextAsync("Lest av");
        foreach (var width in (int[])[390, 320])
        {
            await clinician.SetViewportSizeAsync(width, 844);
            await clinician.ShouldLookRight("result-read");
        }
    }

    [Fact]
    public async Task Thoughts_of_death_raise_an_urgent_flag_that_stays_until_somebody_has_acted()
    {
        var unit = await site.App.AddUnit("Poliklinikken");
        var link = await CoordinatorHandsOutPhq9(unit, "Anne Prøve");
        await PatientAnswers(link, [Daily, Never, Some, Half, Never, Never, Some, Never, Daily], seesCrisisText: true);

        var clinician = await site.DesktopOf(Role.Clinician, unit);
        await clinician.GotoAsync(Links.Results.Index());
        await Assertions.Expect(clinician.GetByRole(AriaRole.Heading, new() { Name = "Haster" })).ToBeVisibleAsync();
        await clinician.ShouldLookRight("results-urgent");
        await clinician.GetByRole(AriaRole.Link, new() { Name = "Anne Prøve" }).First.ClickAsync();
        await Assertions.Expect(clinician.Locator(".summary__tile")).ToContainTextAsync("10");
        await clinician.ShouldLookRight("result-urgent");

        await clinician.GetByLabel("Hva er gjort?").FillAsync("Ringte pasienten, avtalte time i dag.");
        await clinician.GetByRole(AriaRole.Button, new() { Name = "Varselet er håndtert" }).ClickAsync();
        await Assertions.Expect(clinician.GetByText("Ringte pasienten, avtalte time i dag.")).ToBeVisibleAsync();
        await clinician.GotoAsync(Links.Results.Index());
        Assert.Equal(0, await clinician.GetByRole(AriaRole.Heading, new() { Name = "Haster" }).CountAsync());
    }

    [Fact]
    public async Task Seven_of_nine_answers_cannot_be_computed_and_the_page_says_so()
    {
        var unit = await site.App.AddUnit("Teamet");
        var link = await CoordinatorHandsOutPhq9(unit, "Per Delvis");
        await PatientAnswers(link, [Some, Some, Some, Some, Some, Some, Some, "", ""]);

        var clinician = await site.DesktopOf(Role.Clinician, unit);
        await clinician.GotoAsync(Links.Results.Index());
        await clinician.GetByRole(AriaRole.Link, new() { Name = "Per Delvis" }).First.ClickAsync();

        await Assertions.Expect(clinician.Locator("main")).ToContainTextAsync("kan ikke beregnes", new() { IgnoreCase = true });
        await clinician.ShouldLookRight("result-missing");
    }

    [Fact]
    public async Task A_suggestion_is_accepted_into_the_plan_and_says_where_it_came_from()
    {
        var unit = await site.App.AddUnit("Plankontoret");
        var link = await CoordinatorHandsOutPhq9(unit, "Mona Plan");
        await PatientAnswers(link, [Half, Half, Half, Half, Some, Some, Half, Never, Never]);

        var clinician = await site.DesktopOf(Role.Clinician, unit);
        await clinician.GotoAsync(Links.Results.Index());
        await clinician.GetByRole(AriaRole.Link, new() { Name = "Mona Plan" }).First.ClickAsync();
        var suggestion = clinician.Locator(".suggestions > *").Filter(new() { HasText = "Terapiforberedende kurs" });
        await suggestion.Locator("summary").Filter(new() { HasText = "Legg i planen" }).ClickAsync();
        await suggestion.GetByLabel("Mål", new() { Exact = true }).FillAsync("Orke å gå på jobb igjen");
        await suggestion.GetByRole(AriaRole.Button, new() { Name = "Legg i planen" }).ClickAsync();
        await Assertions.Expect(clinician.GetByText("Lagt i planen av")).ToBeVisibleAsync();

        await clinician.GetByRole(AriaRole.Link, new() { Name = "Til planen" }).ClickAsync();
        await Assertions.Expect(clinician.GetByText("Orke å gå på jobb igjen").First).ToBeVisibleAsync();
        await Assertions.Expect(clinician.GetByText("Fra «PHQ-9").First).ToBeVisibleAsync();
        await clinician.ShouldLookRight("plan");
    }

    private async Task<string> CoordinatorHandsOutPhq9(Unit unit, string patient)
    {
        var page = await site.DesktopOf(Role.Coordinator, unit);
        await page.GotoAsync(Links.Patients.New());
        await page.GetByLabel("Navn").FillAsync(patient);
        await page.GetByLabel("Fødselsdato").FillAsync("14.2.1975");
        await page.ShouldLookRight("new-patient");
        await page.GetByRole(AriaRole.Button, new() { Name = "Registrer pasienten" }).ClickAsync();

        await page.GetByLabel("Hva gjelder det?").FillAsync("Nedstemthet");
        await page.GetByRole(AriaRole.Button, new() { Name = "Åpne forløpet" }).ClickAsync();
        await page.GetByText("PHQ-9 – Depresjon", new() { Exact = true }).ClickAsync();
        await page.ShouldLookRight("assign");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lag lenke og brev" }).ClickAsync();
        var link = page.Locator("#link");
        await page.ShouldLookRight("handout");
        return await link.InputValueAsync();
    }

    /// <param name="options">In the order asked; empty is skipped.</param>
    private async Task PatientAnswers(string link, IReadOnlyList<string> options, bool seesCrisisText = false)
    {
        var patient = new Patient(await site.Phone());
        await patient.Opens(new Uri(link).Segments[^1]);
        foreach (var option in options)
            await (option.Length == 0 ? patient.Continues() : patient.Answers(option));
        await patient.Continues();
        Assert.Equal(seesCrisisText ? 1 : 0, await patient.Page.GetByText("Har du det vanskelig akkurat nå?").CountAsync());
        await patient.SendsIn();
    }
}
