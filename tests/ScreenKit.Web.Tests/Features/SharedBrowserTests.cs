using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

/// <summary>Two people at one tablet, a link that was replaced, a page that stood open too long.</summary>
public sealed class SharedBrowserTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task An_answer_from_the_page_of_one_person_never_becomes_the_answer_of_the_next()
    {
        var first = await app.Invite("phq-9");
        var second = await app.Invite("phq-9");
        var tablet = app.Visitor();
        var page = await tablet.Start(first);
        await tablet.Start(second);

        var kept = await tablet.Answer(page, ("phq-9.q1", "daily"));
        Assert.Equal(HttpStatusCode.Unauthorized, kept.Status);
        Assert.Empty(await app.StoredAnswers(second));

        await tablet.Submit(kept.Form(), ("code", first.Key.Code));
        Assert.Equal("\"daily\"", (await app.StoredAnswers(first))["phq-9.q1"]);
        Assert.Empty(await app.StoredAnswers(second));
    }

    [Fact]
    public async Task A_withdrawn_assignment_takes_no_more_answers_from_whoever_is_inside()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var second = await person.Answer(await person.Start(invited), ("phq-9.q1", "half"));
        await app.InDatabase(db => db.Assignments.Where(row => row.Id == invited.AssignmentId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ClosedAt, app.Clock.Now)));

        await person.Answer(second, ("phq-9.q2", "half"));

        Assert.DoesNotContain("phq-9.q2", (await app.StoredAnswers(invited)).Keys);
        Assert.Equal("Dette er ikke lenger åpent", (await person.GetPage(Links.Answer.Resume())).Heading);
    }

    [Fact]
    public async Task A_new_link_ends_what_was_opened_with_the_old_one()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        await person.Answer(await person.Start(invited), ("phq-9.q1", "half"));

        await using var scope = app.Services.CreateAsyncScope();
        var key = scope.ServiceProvider.GetRequiredService<Secrets>().Draw();
        var desk = scope.ServiceProvider.GetRequiredService<AssignmentDesk>();
        Assert.True(await app.InDatabase(async db =>
        {
            var isRenewed = await desk.RenewAsync(db, invited.AssignmentId, key, revokeEarlier: true);
            await db.SaveChangesAsync();
            return isRenewed;
        }));

        Assert.DoesNotContain("halvparten", (await person.GetPage(Links.Answer.Check())).Text);
        var continued = await app.Visitor().Start(invited with { Key = key });
        Assert.Equal(Links.Answer.Page("phq-9", "q2"), continued.Url);
    }

    [Fact]
    public async Task The_language_can_be_changed_on_the_page_of_a_question()
    {
        var person = app.Visitor();
        var page = await person.Start(await app.Invite("phq-9"));
        var english = page.Document.QuerySelectorAll($"form[action='{Links.Language()}']")
            .First(form => form.QuerySelector("[name=culture][value=en]") is not null);

        var translated = await person.Submit(english, ("culture", "en"));

        Assert.Equal(HttpStatusCode.OK, translated.Status);
        Assert.Contains("Several days", translated.Text);
    }

    [Fact]
    public async Task Two_tabs_lose_neither_text()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var old = await person.Start(invited);
        await person.Answer(old, ("phq-9.q1", "half"));
        var newer = await person.GetPage(Links.Answer.Page("phq-9", "q1"));
        await person.Answer(newer, ("phq-9.q1", "daily"));

        var both = await person.Answer(old, ("phq-9.q1", "never"));

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Nesten hver dag", both.Text);
        Assert.NotNull(both.Document.QuerySelector("input[value=never][checked]"));
        Assert.Equal("\"daily\"", (await app.StoredAnswers(invited))["phq-9.q1"]);
        await person.Submit(both.QuestionForm());
        Assert.Equal("\"never\"", (await app.StoredAnswers(invited))["phq-9.q1"]);
    }

    [Fact]
    public async Task A_question_lost_its_token_under_htmx_and_the_answer_comes_back_to_be_saved()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var page = await person.Start(invited);
        person.Cookies.Remove("sk-af");
        person.Headers["HX-Request"] = "true";

        var kept = await person.Answer(page, ("phq-9.q1", "half"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, kept.Status);
        Assert.Equal("half", kept.Document.QuerySelector("input[name='phq-9.q1']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_saving_number_tells_no_time()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        await person.Answer(await person.Start(invited), ("phq-9.q1", "half"));

        var sequence = await app.InDatabase(db => db.DraftAnswers.Where(answer => answer.ResponseId == invited.AssignmentId)
            .Select(answer => answer.Sequence).SingleAsync());

        Assert.InRange(sequence, 1, 10);
    }
}
