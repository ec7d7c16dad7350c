using System.Net;
using ScreenKit.Web.Tests.Screening;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Tests.Features;

public sealed class KeptAnswerTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task An_answer_posted_after_the_sign_in_is_lost_is_kept_and_saved_with_the_code()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var page = await person.Start(invited);
        person.Cookies.Remove("sk-answer");

        var kept = await person.Answer(page, ("phq-9.q1", "half"));
        Assert.Contains(kept.Status, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest });
        Assert.Equal("half", kept.Document.QuerySelector("input[name='phq-9.q1']")!.GetAttribute("value"));
        Assert.Empty(await app.StoredAnswers(invited));

        var next = await person.Submit(kept.Form(), ("code", invited.Key.Code));
        Assert.Equal(Links.Answer.Page("phq-9", "q2"), next.Url);
        Assert.Equal("\"half\"", (await app.StoredAnswers(invited))["phq-9.q1"]);
    }

    [Fact]
    public async Task An_answer_posted_with_an_old_form_token_is_kept_and_saved_with_one_press()
    {
        var invited = await app.Invite("phq-9");
        var person = app.Visitor();
        var page = await person.Start(invited);
        person.Cookies.Remove("sk-af");

        var kept = await person.Answer(page, ("phq-9.q1", "half"));
        Assert.Equal(HttpStatusCode.BadRequest, kept.Status);
        Assert.Equal("Svaret ditt er tatt vare på", kept.Heading);

        var next = await person.Submit(kept.Form());
        Assert.Equal(Links.Answer.Page("phq-9", "q2"), next.Url);
        Assert.Equal("\"half\"", (await app.StoredAnswers(invited))["phq-9.q1"]);
    }
}
