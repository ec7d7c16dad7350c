using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Tests.Screening;

namespace ScreenKit.Web.Tests.Programmes;

public sealed class TallyTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task Tallies_equal_the_ballots()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        await app.AnswerAlike(round, 2, ("q1", "agree"), ("q2", "agree"), ("q3", "right"));
        await app.Answers(round, ("q1", "strongly-agree"), ("q2", "neutral"));
        await app.Answers(round);

        Assert.Equal(0, await Rebuild(unit, round));
        var tallies = (await TalliesOf(round.Id)).ToDictionary(tally => tally.Measure);
        Assert.Equal(4, tallies[Tally.Sheets].N);
        Assert.Equal((3, 13m, 57m), (tallies["q1"].N, tallies["q1"].Sum, tallies["q1"].SumOfSquares));
        Assert.Equal("""{"agree":2,"strongly-agree":1}""", tallies["q1"].Histogram);
        // Means of q1 and q2: 4, 4 and (5 + 3) / 2.
        Assert.Equal((3, 12m, """{"4":3}"""), (tallies["reaction"].N, tallies["reaction"].Sum, tallies["reaction"].Histogram));
        Assert.DoesNotContain("learning", tallies.Keys);
    }

    [Fact]
    public async Task A_tally_that_went_wrong_is_found_and_put_right()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        await app.AnswerAlike(round, 2, ("q1", "agree"), ("q2", "agree"));
        await app.InDatabase(db => db.Tallies.Where(tally => tally.SubjectId == round.Id && tally.Measure == "q1")
            .ExecuteUpdateAsync(set => set.SetProperty(tally => tally.N, 7)));
        await app.InDatabase(db => db.Tallies.Where(tally => tally.SubjectId == round.Id && tally.Measure == "q2").ExecuteDeleteAsync());

        Assert.Equal(2, await Rebuild(unit, round));

        Assert.Equal(0, await Rebuild(unit, round));
        Assert.Equal(2, (await TalliesOf(round.Id)).Single(tally => tally.Measure == "q1").N);
    }

    [Fact]
    public async Task Twenty_answers_at_once_are_all_counted()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => app.Answers(round, ("q1", "agree"))));

        Assert.Equal(20, (await TalliesOf(round.Id)).Single(tally => tally.Measure == "q1").N);
        Assert.Equal(0, await Rebuild(unit, round));
    }

    [Fact]
    public async Task A_patients_scores_are_counted_by_unit_and_month_and_fill_no_ballot()
    {
        var invited = await app.Invite("phq-9");
        var patient = app.Visitor();
        await patient.SendIn(await patient.AnswerAll(await patient.Start(invited), Respondents.Phq9(2, 2, 2, 2, 1, 1, 2, 0, 0)));

        var tallies = await TalliesOf(invited.Unit.Id);
        Assert.All(tallies, tally => Assert.Equal("2026-03", tally.Period));
        Assert.Equal((1, 12m), tallies.Where(tally => tally.Measure == "total").Select(tally => (tally.N, tally.Sum)).Single());
        Assert.DoesNotContain(tallies, tally => tally.Measure == "q9");
    }

    private async Task<int?> Rebuild(Unit unit, OpenedRound round) =>
        await app.As<RebuildTallies, int?>(await app.AddUser(Role.CourseLeader, unit), use => use.RebuildAsync(round.Id));

    private Task<List<Tally>> TalliesOf(Guid subjectId) =>
        app.InDatabase(db => db.Tallies.AsNoTracking().Where(tally => tally.SubjectId == subjectId).ToListAsync());
}
