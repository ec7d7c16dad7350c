using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Tests.Screening;

public sealed class SubmitResponseTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Theory]
    [InlineData(new[] { 2, 2, 2, 2, 1, 1, 2, 0, 0 }, 12, "moderate", false)]
    [InlineData(new[] { 3, 0, 1, 2, 0, 0, 1, 0, 3 }, 10, "moderate", true)]
    public async Task Published_answer_sheets_get_the_published_score(int[] values, int total, string band, bool isFlagged)
    {
        var invited = await Answered("phq-9", Respondents.Phq9([.. values.Select(value => (int?)value)]));
        await Submit(invited);

        var sheet = await Sheet(invited, "phq-9");
        var score = Assert.Single(sheet.Scores, score => score.Scale == "total");
        Assert.Equal(total, score.Value);
        Assert.Equal(band, score.Band);
        Assert.Equal(isFlagged, sheet.Flags.Any(flag => flag.Id == "suicidal-thoughts"));
    }

    [Fact]
    public async Task Seven_of_nine_answers_give_no_score()
    {
        var invited = await Answered("phq-9", Respondents.Phq9(3, 3, 3, 3, 3, 3, 3));
        await Submit(invited);

        var score = Assert.Single((await Sheet(invited, "phq-9")).Scores, score => score.Scale == "total");
        Assert.Null(score.Value);
        Assert.Equal(MissingReason.ItemsMissing, score.Reason);
        Assert.Equal((7, 9), (score.Answered, score.Of));
    }

    [Fact]
    public async Task Fifty_submissions_at_once_are_one_submission()
    {
        var invited = await Answered("phq-9", Respondents.Phq9(1, 1, 1, 1, 1, 1, 1, 1, 1));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Submit(invited)));

        Assert.All(outcomes, outcome => Assert.Equal(SubmitOutcome.Submitted, outcome));
        var entries = await app.InDatabase(db => db.AuditLog.CountAsync(
            entry => entry.Action == "response.submitted" && entry.Subject == invited.AssignmentId.ToString()));
        Assert.Equal(1, entries);
    }

    [Fact]
    public async Task Nothing_can_be_saved_after_submitting()
    {
        var invited = await Answered("phq-9", Respondents.Phq9(1, 1, 1, 1, 1, 1, 1, 1, 1));
        await Submit(invited);

        Assert.Equal(SaveOutcome.Gone, await Save(invited, "phq-9.q1", "daily", sequence: long.MaxValue));
        Assert.Empty(await app.StoredAnswers(invited));
    }

    [Fact]
    public async Task Saves_in_any_order_end_with_the_newest_answer()
    {
        var invited = await Answered("phq-9", []);
        long[] order = [3, 9, 1, 7, 2, 10, 5, 10, 4];
        string[] codes = ["never", "some", "half", "daily"];
        foreach (var sequence in order)
            await Save(invited, "phq-9.q1", codes[sequence % 4], sequence);

        Assert.Equal($"\"{codes[10 % 4]}\"", (await app.StoredAnswers(invited))["phq-9.q1"]);
    }

    [Fact]
    public async Task An_answer_off_the_path_is_neither_scored_nor_frozen()
    {
        var answers = Respondents.Phq9(0, 0, 0, 0, 0, 0, 0, 0, 0);
        var invited = await Answered("phq-9", answers);
        await Save(invited, "phq-9.q10", "very", sequence: 1);
        await Submit(invited);

        var frozen = await app.InDatabase(db => db.ResponseParts.SingleAsync(part => part.ResponseId == invited.AssignmentId));
        Assert.DoesNotContain("q10", frozen.Answers);
    }

    private async Task<Invited> Answered(string instrument, Dictionary<string, string> answers)
    {
        var invited = await app.Invite(instrument);
        await Within(invited, async services =>
        {
            var assignment = await services.GetRequiredService<ScreenKitDbContext>().Assignments.AsNoTracking()
                .SingleAsync(row => row.Id == invited.AssignmentId);
            await services.GetRequiredService<StartResponse>().StartAsync(assignment);
            return true;
        });
        foreach (var (name, code) in answers)
            await Save(invited, name, code, sequence: 1);
        return invited;
    }

    private Task<SaveOutcome> Save(Invited invited, string name, string code, long sequence) => Within(invited, services =>
    {
        Assert.True(ItemKey.TryParse(name, out var key));
        return services.GetRequiredService<SaveAnswers>().SaveAsync(
            invited.AssignmentId, [KeyValuePair.Create<ItemKey, Instruments.Answers.Answer?>(key, new ChoiceAnswer(code))], sequence);
    });

    private Task<SubmitOutcome> Submit(Invited invited) =>
        Within(invited, services => services.GetRequiredService<SubmitResponse>().SubmitAsync(invited.AssignmentId));

    private async Task<ScoreSheet> Sheet(Invited invited, string instrument)
    {
        var part = await app.InDatabase(db => db.ResponseParts.SingleAsync(
            part => part.ResponseId == invited.AssignmentId && part.InstrumentId == instrument));
        return ScoreJson.Read(part.ScoreSheet!);
    }

    private async Task<T> Within<T>(Invited invited, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<UnitScope>().LimitTo([invited.Unit.Id]);
        return await work(scope.ServiceProvider);
    }
}
