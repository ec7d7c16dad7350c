using System.Net;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Tests.Care;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class PatientsTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    private const string TestNumber = "10915596784";

    [Fact]
    public async Task A_coordinator_registers_a_patient_opens_an_episode_and_hands_out_a_battery()
    {
        var coordinator = await app.SignInAs(Role.Coordinator, await app.AddUnit());

        var form = await coordinator.GetPage(Links.Patients.New());
        var patient = await coordinator.Submit(form.Form(), ("Name", "Ærlig Ås"), ("BirthDate", "14.2.1975"), ("NationalId", TestNumber), ("Sex", "Female"));
        Assert.Equal("Ærlig Ås", patient.Heading);
        Assert.Contains("51 år", patient.Text, StringComparison.Ordinal);

        var assign = await coordinator.Submit(patient.Form(), ("Title", "Ryggplager"));
        var handout = await coordinator.Submit(assign.Form(), ("DefinitionId", "hia-before-first-consultation"));

        Assert.Matches("[2-9A-Z]{5}-[2-9A-Z]{5}", handout.Text);
        Assert.Contains("Skjema før timen", handout.Text, StringComparison.Ordinal);
        var link = handout.Document.QuerySelector("#link")!.GetAttribute("value")!;
        var welcome = await app.Visitor().GetPage(new Uri(link).PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, welcome.Status);
    }

    [Fact]
    public async Task Sex_and_age_go_with_the_assignment()
    {
        var clinic = await Clinic.Open(app);

        var handout = await clinic.Assign("audit-c");

        Assert.Equal("""{"age":"51","sex":"female"}""", handout.Assignment.Facts);
    }

    [Theory]
    [InlineData("Name", "", "Skriv navnet")]
    [InlineData("BirthDate", "31.2.1975", "Skriv fødselsdatoen som dag, måned og år")]
    [InlineData("BirthDate", "1.1.2099", "Skriv fødselsdatoen som dag, måned og år")]
    [InlineData("NationalId", "13097248022", "Her brukes bare testnumre")]
    [InlineData("NationalId", "10915596785", "Nummeret stemmer ikke")]
    [InlineData("Phone", "ring meg", "Skriv telefonnummeret med sifre")]
    [InlineData("Email", "kari@", "Skriv e-postadressen slik")]
    public async Task What_cannot_be_used_is_given_back_with_a_message_at_its_field(string field, string value, string message)
    {
        var coordinator = await app.SignInAs(Role.Coordinator, await app.AddUnit());
        var form = await coordinator.GetPage(Links.Patients.New());
        (string Name, string Value)[] good = [("Name", "Kari"), ("BirthDate", "14.2.1975"), ("NationalId", ""), ("Phone", ""), ("Email", "")];

        var page = await coordinator.Submit(form.Form(), [.. good.Where(pair => pair.Name != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.Document.GetElementById($"{field}-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"#{field}", page.Document.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.Equal(value, page.Document.GetElementById(field)!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_number_is_registered_once_in_a_unit_and_never_shown_in_full()
    {
        var unit = await app.AddUnit();
        var coordinator = await app.SignInAs(Role.Coordinator, unit);
        var form = await coordinator.GetPage(Links.Patients.New());
        (string, string)[] fields = [("Name", "Nina Testperson"), ("BirthDate", "11.11.1955"), ("NationalId", TestNumber)];

        var patient = await coordinator.Submit(form.Form(), fields);
        var again = await coordinator.Submit(form.Form(), fields);
        var list = await coordinator.GetPage(Links.Patients.Index());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("109155 •••••", patient.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(TestNumber, patient.Html + list.Html, StringComparison.Ordinal);
        Assert.Contains("Nina Testperson", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Searching_finds_norwegian_letters_whatever_their_case_and_notes_everybody_shown()
    {
        var clinic = await Clinic.Open(app, "Øystein Ålesund");
        var clinician = await clinic.SignIn();
        var index = await clinician.GetPage(Links.Patients.Index());

        var found = await clinician.Submit(index.Form(), ("name", "øystein å"));
        var none = await clinician.Submit(index.Form(), ("name", "Per"));

        Assert.Contains("Øystein Ålesund", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Øystein", none.Text, StringComparison.Ordinal);
        Assert.Equal(2, await Notes(clinic, "list"));
    }

    [Fact]
    public async Task A_new_link_puts_the_earlier_one_out_of_use()
    {
        var clinic = await Clinic.Open(app);
        var handout = await clinic.Assign("phq-9");
        var clinician = await clinic.SignIn();
        var patient = await clinician.GetPage(Links.Patients.Show(clinic.PatientId));

        var renewed = await clinician.Submit(patient.Form(Links.Patients.Renew(handout.Assignment.Id)));

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().GetPage(Links.Invitation.Open(handout.Key.Token))).Status);
        var link = renewed.Document.QuerySelector("#link")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetPage(new Uri(link).PathAndQuery)).Status);
    }

    [Fact]
    public async Task A_withdrawn_assignment_can_no_longer_be_answered_and_one_that_is_out_is_not_given_twice()
    {
        var clinic = await Clinic.Open(app);
        var handout = await clinic.Assign("phq-9");
        var clinician = await clinic.SignIn();

        var twice = await clinician.Submit((await clinician.GetPage(Links.Patients.Assign(clinic.EpisodeId))).Form(), ("DefinitionId", "phq-9"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);

        var patient = await clinician.GetPage(Links.Patients.Show(clinic.PatientId));
        var after = await clinician.Submit(patient.Form(Links.Patients.Withdraw(handout.Assignment.Id)));

        Assert.Contains("Trukket", after.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().GetPage(Links.Invitation.Open(handout.Key.Token))).Status);
    }

    [Fact]
    public async Task The_patient_page_tells_who_has_read()
    {
        var clinic = await Clinic.Open(app);

        var page = await (await clinic.SignIn()).GetPage(Links.Patients.Show(clinic.PatientId));

        Assert.Equal(1, await Notes(clinic, "patient"));
        Assert.Contains("Pasientsiden", page.Document.QuerySelector(".readers")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letter_is_written_in_the_patients_language()
    {
        var clinic = await Clinic.Open(app);
        var clinician = await clinic.SignIn();
        var assign = await clinician.GetPage(Links.Patients.Assign(clinic.EpisodeId));

        var handout = await clinician.Submit(assign.Form(), ("DefinitionId", "phq-9"), ("Language", "en"));

        Assert.Equal("Klart til å gis ut", handout.Heading);
        Assert.Contains("A questionnaire before your appointment", handout.Document.QuerySelector(".letter")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Skriv ut brevet", handout.Text, StringComparison.Ordinal);
    }

    private Task<int> Notes(Clinic clinic, string what) =>
        app.InDatabase(db => db.AccessLog.CountAsync(entry => entry.PatientId == clinic.PatientId && entry.What == what));
}
