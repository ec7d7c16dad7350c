using Microsoft.Playwright;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Browser.Tests;

[Collection(OnTheSite.Name)]
public sealed class PatientJourneyTests(Site site)
{
    private const string Never = "Ikke i det hele tatt";
    private const string Some = "Noen dager";
    private const string Half = "Mer enn halvparten av dagene";

    private static readonly string[] Moderate = [Half, Half, Half, Half, Some, Some, Half, Never, Never];

    [Fact]
    public async Task A_patient_answers_PHQ_9_on_a_phone_without_JavaScript()
    {
        var invited = await site.App.Invite("phq-9");
        var patient = new Patient(await site.Phone(withScript: false));

        await patient.Opens(invited.Key.Token);
        foreach (var option in Moderate)
            await patient.Answers(option);
        await patient.Continues();
        await patient.SendsIn();

        await patient.Page.GotoAsync(Links.Invitation.Open(invited.Key.Token));
        Assert.Equal("Svarene er mottatt", await patient.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Every_page_that_a_patient_meets_looks_right_on_a_phone()
    {
        var invited = await site.App.Invite("phq-9");
        var patient = new Patient(await site.Phone());

        await patient.Page.GotoAsync(Links.Invitation.Open(invited.Key.Token));
        await patient.Page.ShouldLookRight("welcome");
        await patient.Opens(invited.Key.Token);
        await patient.Page.ShouldLookRight("question");
        foreach (var option in Moderate)
            await patient.Answers(option);
        await patient.Continues();
        await patient.Page.ShouldLookRight("check");
        await patient.SendsIn();
        await patient.Page.ShouldLookRight("receipt");

        await patient.Page.GotoAsync(Links.Invitation.Open(invited.Key.Token));
        await patient.Page.ShouldLookRight("already");
    }

    [Fact]
    public async Task The_battery_shows_every_kind_of_question_without_axe_findings()
    {
        var invited = await site.App.Invite("hia-before-first-consultation");
        var patient = new Patient(await site.Phone());
        await patient.Opens(invited.Key.Token);
        for (var page = 0; page < 60 && await patient.HasQuestion(); page++)
        {
            await patient.Page.ShouldLookRight($"battery-{page:00}");
            await AnswerSomehow(patient.Page);
            await patient.Continues();
        }

        await patient.Page.ShouldLookRight("battery-check");
        await patient.SendsIn();
    }

    [Fact]
    public async Task A_refused_answer_is_told_in_a_summary_that_takes_focus()
    {
        var invited = await site.App.Invite("psfs");
        var patient = new Patient(await site.Phone());
        await patient.Opens(invited.Key.Token);
        await patient.Page.Locator("form.question input[type=radio]").First.CheckAsync(new() { Force = true });
        await patient.PressesNext();

        await Assertions.Expect(patient.Page.Locator("[data-error-summary]")).ToBeFocusedAsync();
        await patient.Page.ShouldLookRight("refused");
    }

    [Fact]
    public async Task An_answer_is_saved_while_the_patient_is_still_on_the_page()
    {
        var invited = await site.App.Invite("phq-9");
        var patient = new Patient(await site.Phone());
        await patient.Opens(invited.Key.Token);

        await patient.Page.GetByText("Noen dager", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(patient.Page.Locator("[data-save-state]")).ToContainTextAsync("Lagret");

        Assert.Equal("\"some\"", (await site.App.StoredAnswers(invited))["phq-9.q1"]);
    }

    // The last option of every set, so that every branch that answers can open is opened; text where text is asked.
    private static async Task AnswerSomehow(IPage page)
    {
        var sets = await page.Locator("form.question input[type=radio]:visible").EvaluateAllAsync<string[]>(
            "radios => [...new Set(radios.map(radio => radio.name))]");
        foreach (var text in await page.Locator("form.question input[type=text]:visible:not([inputmode])").AllAsync())
            await text.FillAsync("Gå tur med hunden");
        foreach (var number in await page.Locator("form.question input[inputmode]:visible").AllAsync())
            await number.FillAsync("50");
        foreach (var name in sets)
            await page.Locator($"form.question input[type=radio][name='{name}']").Last.CheckAsync(new() { Force = true });
    }
}
