using System.Net;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Answers;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Tests.Care;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class ResultsTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task The_list_shows_what_is_urgent_first_then_what_is_new_then_what_has_been_read()
    {
        var clinic = await Clinic.Open(app);
        var clinician = await clinic.SignIn();
        Assert.Contains("Ingenting venter på deg", (await clinician.GetPage(Links.Results.Index())).Text, StringComparison.Ordinal);
        var response = await clinic.AnswerWithUrgentFlag();

        var list = await clinician.GetPage(Links.Results.Index());
        Assert.Equal(["Haster", "1 nytt svar"], list.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.Contains("Svarte «Noen dager»", list.Text, StringComparison.Ordinal);

        var result = await clinician.GetPage(Links.Results.Show(response));
        await clinician.Submit(result.Form(Links.Results.Review(response)));
        var after = await clinician.GetPage(Links.Results.Index());
        Assert.Equal(["Haster", "Lest siste 14 dager"], after.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task A_result_shows_its_score_its_band_and_how_it_was_computed()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.AnswerPhq9(2, 2, 2, 2, 1, 1, 2, 0, 0);

        var page = await (await clinic.SignIn()).GetPage(Links.Results.Show(response));

        var tile = page.Document.QuerySelector(".summary__tile")!.TextContent;
        Assert.Contains("12", tile, StringComparison.Ordinal);
        Assert.Contains("Moderat", tile, StringComparison.Ordinal);
        var computation = page.Document.QuerySelector(".computation")!;
        Assert.Equal(["2", "2", "2", "2", "1", "1", "2", "0", "0"], computation.QuerySelectorAll("td.number-cell").Select(cell => cell.TextContent));
        Assert.Contains("Mer enn halvparten av dagene", computation.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ikke besvart", page.Document.QuerySelector(".answers")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Pfizer", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_score_with_answers_missing_is_no_number()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.AnswerPhq9(3, 3, 3, 3, 3, 3, 3, null, null);

        var page = await (await clinic.SignIn()).GetPage(Links.Results.Show(response));

        Assert.Contains("Kan ikke beregnes – 2 svar mangler", page.Document.QuerySelector(".summary__tile")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_that_were_not_asked_are_named_with_their_condition()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.Answer("hia-before-first-consultation",
            [.. Enumerable.Range(1, 4).Select(number => ($"phq-4.q{number}", (Answer)new ChoiceAnswer("never")))]);

        var page = await (await clinic.SignIn()).GetPage(Links.Results.Show(response));

        Assert.Contains("phq-4.depression >= 3", page.Document.QuerySelector(".not-asked")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_follow_the_reader_and_the_numbers_do_not()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.AnswerPhq9(2, 2, 2, 2, 1, 1, 2, 0, 0);
        var clinician = await clinic.SignIn();
        clinician.Headers["Accept-Language"] = "en";

        var page = await clinician.GetPage(Links.Results.Show(response));

        Assert.Contains("Moderate", page.Document.QuerySelector(".summary__tile")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("More than half the days", page.Document.QuerySelector(".computation")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_needs_to_be_told_what_was_done_and_is_then_handled_once()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.AnswerWithUrgentFlag();
        var url = Links.Results.Acknowledge((await clinic.Flag(response)).Id);
        var clinician = await clinic.SignIn();
        var form = (await clinician.GetPage(Links.Results.Show(response))).Form(url);

        var empty = await clinician.Submit(form, ("Action", "  "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Skriv hva som er gjort", empty.Text, StringComparison.Ordinal);

        var handled = await clinician.Submit(form, ("Action", "Ringte pasienten"));
        Assert.Contains("Håndtert av Kari Nordmann", handled.Text, StringComparison.Ordinal);

        var second = await clinician.Submit(form, ("Action", "Ringte en gang til"));
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("Ringte pasienten", (await clinic.Flag(response)).Action);
        Assert.DoesNotContain("Haster", (await clinician.GetPage(Links.Results.Index())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accepted_suggestion_stands_in_the_plan_as_it_was_worded()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.AnswerWithUrgentFlag();
        var suggestion = (await clinic.Suggestions(response))[0];
        var clinician = await clinic.SignIn();
        var form = (await clinician.GetPage(Links.Results.Show(response))).Form(Links.Results.Accept(suggestion.Id));

        var accepted = await clinician.Submit(form, ("Goal", "Orke en hel arbeidsdag"), ("Responsible", "physiotherapist"), ("ReviewOn", "2026-04-14"));
        var again = await clinician.Submit(form, ("Goal", "Noe annet"));
        var plan = await clinician.GetPage(accepted.Link("Til planen"));

        Assert.Contains("Lagt i planen av Kari Nordmann", accepted.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal("Orke en hel arbeidsdag", plan.Document.QuerySelector(".goal__text")!.TextContent);
        var measure = plan.Document.QuerySelector(".measures__what")!.TextContent;
        Assert.Contains("Terapiforberedende kurs – depresjon", measure, StringComparison.Ordinal);
        Assert.Contains("Fysioterapeut", measure, StringComparison.Ordinal);
        Assert.Contains("14. april 2026", measure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declining_needs_a_reason_and_leaves_the_plan_alone()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.AnswerWithUrgentFlag();
        var suggestion = (await clinic.Suggestions(response))[0];
        var clinician = await clinic.SignIn();
        var form = (await clinician.GetPage(Links.Results.Show(response))).Form(Links.Results.Decline(suggestion.Id));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clinician.Submit(form)).Status);
        var declined = await clinician.Submit(form, ("Reason", "Går alt til psykolog"));

        Assert.Contains("Går alt til psykolog", declined.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabase(db => db.Plans.CountAsync(plan => plan.EpisodeId == clinic.EpisodeId)));
    }

    [Fact]
    public async Task Every_reading_is_noted()
    {
        var clinic = await Clinic.Open(app);
        var response = await clinic.AnswerWithUrgentFlag();
        var clinician = await clinic.SignIn();

        await clinician.GetPage(Links.Results.Index());
        await clinician.GetPage(Links.Results.Show(response));
        await clinician.GetPage(Links.Plans.Show(clinic.EpisodeId));

        var notes = await app.InDatabase(db => db.AccessLog.Where(entry => entry.PatientId == clinic.PatientId)
            .OrderBy(entry => entry.What).Select(entry => entry.What).ToListAsync());
        Assert.Equal(["list", "plan", "result"], notes);
    }

    [Fact]
    public async Task Hostile_and_long_texts_are_shown_as_the_text_they_are()
    {
        const string hostile = """<script>alert('æøå')</script>"><img src=x onerror=alert(1)> «"'&""";
        var clinic = await Clinic.Open(app, hostile, hostile);
        var response = await clinic.Answer("psfs", ("psfs.q1", new ActivitiesAnswer([new Activity(hostile, 3)])));
        var flagged = await clinic.AnswerWithUrgentFlag();
        var longText = hostile + new string('å', 10_000 - hostile.Length);
        await app.As<AcknowledgeFlag, Outcome<Guid>>(clinic.Clinician, async use => await use.AcknowledgeAsync((await clinic.Flag(flagged)).Id, longText));
        await app.As<AddGoal, Outcome<Guid>>(clinic.Clinician, use => use.AddAsync(clinic.EpisodeId, longText));
        var clinician = await clinic.SignIn();

        string[] urls = [Links.Patients.Index(), Links.Patients.Show(clinic.PatientId), Links.Patients.Assign(clinic.EpisodeId), Links.Results.Index(),
            Links.Results.Show(response), Links.Results.Show(flagged), Links.Plans.Show(clinic.EpisodeId)];
        foreach (var url in urls)
        {
            var page = await clinician.GetPage(url);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(hostile, page.Document.Body!.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.Document.QuerySelectorAll("main script, main img, main [onerror]"));
        }

        Assert.Contains(longText, (await clinician.GetPage(Links.Results.Show(flagged))).Document.Body!.TextContent, StringComparison.Ordinal);
    }
}
