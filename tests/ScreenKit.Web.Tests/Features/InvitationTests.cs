using System.Net;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class InvitationTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task Looking_at_a_link_changes_nothing_however_often()
    {
        var invited = await app.Invite("phq-9");
        for (var look = 0; look < 20; look++)
        {
            var scanner = app.Visitor();
            Assert.Equal(HttpStatusCode.OK, (await scanner.GetPage(Links.Invitation.Open(invited.Key.Token))).Status);
            Assert.DoesNotContain(scanner.Cookies.Keys, name => name.Contains("answer", StringComparison.Ordinal));
        }

        Assert.False(await app.InDatabase(db => db.Responses.AnyAsync(response => response.AssignmentId == invited.AssignmentId)));
    }

    [Fact]
    public async Task A_typed_code_leads_in_whatever_its_case_and_hyphens()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var unknown = await person.GetPage(Links.Invitation.Open(new string('A', Secrets.TokenLength)));

        var welcome = await person.Submit(unknown.Form(Links.Invitation.Code()), ("code", Secrets.Readable(invited.Key.Code).ToLowerInvariant()));
        Assert.Equal(Links.Invitation.Welcome(), welcome.Url);
        var question = await person.Submit(welcome.Form(Links.Invitation.Start()));

        Assert.Equal(Links.Answer.Page("phq-9", "q1"), question.Url);
    }

    [Fact]
    public async Task Unknown_revoked_closed_and_expired_links_get_one_page_that_gives_no_hint()
    {
        var closed = await app.Invite("phq-9");
        var revoked = await app.Invite("phq-9");
        await app.InDatabase(async db =>
        {
            await db.Assignments.Where(row => row.Id == closed.AssignmentId).ExecuteUpdateAsync(set => set.SetProperty(row => row.ClosedAt, app.Clock.Now));
            return await db.Invitations.Where(row => row.AssignmentId == revoked.AssignmentId).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsRevoked, true));
        });
        var expired = await app.Invite("phq-9", openFor: TimeSpan.FromSeconds(-1));

        var texts = new List<string>();
        foreach (var token in new[] { new string('x', Secrets.TokenLength), closed.Key.Token, revoked.Key.Token, expired.Key.Token })
        {
            var page = await app.Visitor().GetPage(Links.Invitation.Open(token));
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            texts.Add(page.Text);
        }

        Assert.Single(texts.Distinct());
    }

    [Fact]
    public async Task After_submitting_the_link_says_only_that_the_answers_are_received()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        await person.SendIn(await person.AnswerAll(await person.Start(invited), Respondents.Phq9(2, 2, 2, 2, 1, 1, 2, 0, 0)));

        var page = await app.Visitor().GetPage(Links.Invitation.Open(invited.Key.Token));

        Assert.Equal("Svarene er mottatt", page.Heading);
        Assert.DoesNotContain("halvparten", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task After_ten_wrong_codes_not_even_a_right_one_is_tried_for_ten_minutes()
    {
        await using var own = new ScreenKitApp();
        var invited = await own.Invite("phq-9");
        var person = own.Visitor();
        var page = await person.GetPage(Links.Invitation.Open(new string('A', Secrets.TokenLength)));
        for (var attempt = 0; attempt < FailedAttempts.Most(Door.Code); attempt++)
            Assert.Equal(HttpStatusCode.NotFound, (await person.Submit(page.Form(Links.Invitation.Code()), ("code", "ABCDEFGHJK"))).Status);

        var right = await person.Submit(page.Form(Links.Invitation.Code()), ("code", invited.Key.Code));
        Assert.Equal(HttpStatusCode.TooManyRequests, right.Status);

        own.Clock.Advance(FailedAttempts.Window + TimeSpan.FromSeconds(1));
        var later = await person.Submit(page.Form(Links.Invitation.Code()), ("code", invited.Key.Code));
        Assert.Equal(Links.Invitation.Welcome(), later.Url);
    }

    [Fact]
    public async Task The_database_holds_no_usable_link_or_code()
    {
        var invited = await app.Invite("phq-9");
        var rows = await app.InDatabase(db => db.Invitations.Where(row => row.AssignmentId == invited.AssignmentId).ToListAsync());

        var row = Assert.Single(rows);
        Assert.Equal(32, row.TokenHash.Length);
        Assert.Equal(Secrets.HashToken(invited.Key.Token), row.TokenHash);
        Assert.Equal(Secrets.TokenLength, invited.Key.Token.Length);
    }
}
