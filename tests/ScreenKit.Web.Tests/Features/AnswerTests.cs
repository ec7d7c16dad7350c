using System.Net;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class AnswerTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task A_person_answers_one_question_a_page_checks_and_submits()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();

        var page = await person.Start(invited);
        Assert.Equal(Links.Answer.Page("phq-9", "q1"), page.Url);
        var check = await person.AnswerAll(page, Respondents.Phq9(2, 2, 2, 2, 1, 1, 2, 0, 0));
        Assert.Equal(Links.Answer.Check(), check.Url);

        var receipt = await person.SendIn(check);
        Assert.Equal(Links.Answer.Receipt(), receipt.Url);
        Assert.Contains(invited.Unit.Name, receipt.Text);
        Assert.Contains("døgnet rundt", receipt.Text);
        Assert.Contains("Mer enn halvparten av dagene", receipt.Text);
    }

    [Fact]
    public async Task Every_answer_is_saved_as_it_is_given()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        await person.Answer(await person.Start(invited), ("phq-9.q1", "half"));

        Assert.Equal("\"half\"", (await app.StoredAnswers(invited))["phq-9.q1"]);
    }

    [Fact]
    public async Task Coming_back_by_the_same_link_on_another_device_continues_where_the_person_was()
    {
        var invited = await app.Invite("phq-9");
        var phone = app.Visitor();
        var second = await phone.Answer(await phone.Start(invited), ("phq-9.q1", "half"));
        await phone.Answer(second, ("phq-9.q2", "some"));

        var page = await app.Visitor().Start(invited);

        Assert.Equal(Links.Answer.Page("phq-9", "q3"), page.Url);
    }

    [Fact]
    public async Task Going_back_shows_the_answer_and_a_change_is_kept()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var second = await person.Answer(await person.Start(invited), ("phq-9.q1", "half"));

        var first = await person.GetPage(second.Link("Tilbake"));
        Assert.NotNull(first.Document.QuerySelector("input[name='phq-9.q1'][value=half][checked]"));
        await person.Answer(first, ("phq-9.q1", "daily"));

        Assert.Equal("\"daily\"", (await app.StoredAnswers(invited))["phq-9.q1"]);
    }

    [Fact]
    public async Task A_question_may_be_skipped_after_a_soft_reminder()
    {
        var person = app.Visitor();
        var first = await person.Start(await app.Invite("phq-9"));

        var reminded = await person.Submit(first.QuestionForm());
        Assert.Equal(Links.Answer.Page("phq-9", "q1"), reminded.Url);
        Assert.Contains("Du har ikke svart", reminded.Text);

        var second = await person.Submit(reminded.QuestionForm());
        Assert.Equal(Links.Answer.Page("phq-9", "q2"), second.Url);
    }

    [Fact]
    public async Task Changing_an_answer_from_the_check_page_leads_back_there()
    {
        var person = app.Visitor();
        var check = await person.AnswerAll(await person.Start(await app.Invite("phq-9")), Respondents.Phq9(1, 1, 1, 1, 1, 1, 1, 1, 0));

        var question = await person.GetPage(Links.Answer.Change("phq-9", "q3"));
        var back = await person.Answer(question, ("phq-9.q3", "daily"));

        Assert.Equal(Links.Answer.Check(), back.Url);
    }

    [Fact]
    public async Task What_PHQ_4_asked_is_not_asked_again_and_what_it_does_not_call_for_is_left_out()
    {
        var person = app.Visitor();
        var page = await person.Start(await app.Invite("hia-before-first-consultation"));
        var seen = new List<string>();
        while (page.Document.QuerySelector("form.question") is { } form)
        {
            seen.Add(page.Url);
            var answers = form.QuerySelectorAll("input[type=radio][name^='phq-4.']").Select(radio => radio.GetAttribute("name")!).Distinct()
                .Select(name => (name, name is "phq-4.q3" or "phq-4.q4" ? "daily" : "never")).ToArray();
            page = await person.Submit(form, answers);
            if (answers.Length == 0 && page.Document.QuerySelector("input[name=skip]") is not null)
                page = await person.Submit(page.QuestionForm());
        }

        Assert.Contains(Links.Answer.Page("phq-9", "q3"), seen);
        Assert.DoesNotContain(Links.Answer.Page("phq-9", "q1"), seen);
        Assert.DoesNotContain(Links.Answer.Page("phq-9", "q2"), seen);
        Assert.DoesNotContain(seen, url => url.Contains("/gad-7/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("phq-9.q1", "often")]
    [InlineData("phq-9.q1", "")]
    [InlineData("phq-9.q1", "'; DROP TABLE \"Responses\" --")]
    public async Task A_code_that_is_no_option_is_refused_at_the_field_and_nothing_is_stored(string name, string value)
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var page = await person.Start(invited);

        var refused = await person.Answer(page, (name, value));

        if (value.Length > 0)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.NotNull(refused.Document.QuerySelector("[data-error-summary] a"));
        }

        Assert.All((await app.StoredAnswers(invited)).Values, Assert.Null);
    }

    [Fact]
    public async Task Two_values_for_one_choice_are_refused()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var refused = await person.Answer(await person.Start(invited), ("phq-9.q1", "half"), ("phq-9.q1", "daily"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Empty(await app.StoredAnswers(invited));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("101")]
    [InlineData("1e9")]
    [InlineData("٣")]
    [InlineData("mye")]
    public async Task A_number_that_is_none_or_out_of_range_is_refused_and_stays_on_screen(string typed)
    {
        var invited = await app.Invite("hia-work-situation");
        var person = app.Visitor();
        var page = await person.Start(invited);
        while (page.Document.QuerySelector("form.question input[inputmode=decimal], form.question input[inputmode=numeric]") is null)
        {
            var name = page.QuestionForm().QuerySelector("input[type=radio]")!.GetAttribute("name")!;
            var codes = page.QuestionForm().QuerySelectorAll("input[type=radio]").Select(radio => radio.GetAttribute("value")!).ToList();
            page = await person.Answer(page, (name, codes.Contains("sick-listed") ? "sick-listed" : codes[0]));
        }

        var field = page.QuestionForm().QuerySelector("input[inputmode]")!.GetAttribute("name")!;
        var refused = await person.Answer(page, (field, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(typed, refused.QuestionForm().QuerySelector($"input[name='{field}']")!.GetAttribute("value"));
        Assert.DoesNotContain(field, (await app.StoredAnswers(invited)).Keys);
    }

    [Fact]
    public async Task Autosave_says_204_only_for_what_is_stored()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var page = await person.Start(invited);
        var token = page.QuestionForm().QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var url = Links.Answer.Save("phq-9", "q1");

        var saved = await person.Post(url, ("__RequestVerificationToken", token), ("seq", "5"), ("phq-9.q1", "half"));
        Assert.Equal(HttpStatusCode.NoContent, saved.Status);

        var older = await person.Post(url, ("__RequestVerificationToken", token), ("seq", "4"), ("phq-9.q1", "daily"));
        Assert.Equal(HttpStatusCode.Conflict, older.Status);

        var wrong = await person.Post(url, ("__RequestVerificationToken", token), ("seq", "6"), ("phq-9.q1", "often"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);

        var stranger = await app.Visitor().Post(url, ("seq", "7"), ("phq-9.q1", "never"));
        Assert.Equal(HttpStatusCode.BadRequest, stranger.Status);

        Assert.Equal("\"half\"", (await app.StoredAnswers(invited))["phq-9.q1"]);
    }

    [Fact]
    public async Task An_anonymous_draft_leaves_no_row_behind_when_it_is_submitted()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        var person = app.Visitor();
        var check = await person.AnswerAll(await person.Start(new Invited(Guid.Empty, unit, round.Key)), new Dictionary<string, string>());
        var receipt = await person.SendIn(check);

        Assert.Contains("Takk", receipt.Heading);
        Assert.DoesNotContain(person.Cookies.Keys, name => name.Contains("answer", StringComparison.Ordinal));
        Assert.False(await app.InDatabase(db => db.Responses.AnyAsync(response => response.UnitId == unit.Id)));
        Assert.False(await app.InDatabase(db => db.AuditLog.AnyAsync(entry => entry.UnitId == unit.Id && entry.Action == "response.submitted")));
    }
}
