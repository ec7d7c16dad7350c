using ScreenKit.Web.Access;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Tests.Screening;

namespace ScreenKit.Web.Tests.Programmes;

public sealed class RoundFiguresTests(ScreenKitApp app) : IClassFixture<ScreenKitApp>
{
    [Fact]
    public async Task Nothing_is_known_until_five_have_answered()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        await app.AnswerAlike(round, 4, ("q1", "agree"));
        Assert.Null(await Figures(unit, round));

        await app.Answers(round, ("q1", "strongly-agree"));

        var figures = await Figures(unit, round);
        Assert.Equal(5, figures!.Answered);
        var counts = figures.Parts.Single().Items.Single(item => item.Item.Id == "q1").Counts!;
        Assert.Equal((5, 4.2m), (counts.N, counts.Mean));
        Assert.Equal([0, 0, 0, 4, 1], counts.Values.Select(value => value.Count));
    }

    [Fact]
    public async Task An_item_and_a_scale_that_fewer_than_five_gave_have_no_figures()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit);
        await app.AnswerAlike(round, 4, ("q1", "agree"), ("q2", "agree"));
        await app.Answers(round, ("q1", "agree"));

        var part = (await Figures(unit, round))!.Parts.Single();

        Assert.NotNull(part.Items.Single(item => item.Item.Id == "q1").Counts);
        Assert.Null(part.Items.Single(item => item.Item.Id == "q2").Counts);
        Assert.All(part.Scales, scale => Assert.Equal((null, null), (scale.N, scale.Mean)));
    }

    [Fact]
    public async Task Written_answers_are_shown_from_ten()
    {
        var unit = await app.AddUnit();
        var round = await app.OpenCourseRound(unit, withTexts: true);
        for (var person = 0; person < 9; person++)
            await app.Answers(round, ("q7", $"Tekst {person}"));
        Assert.Null((await Figures(unit, round))!.Parts.Single().Texts.Single().Texts);

        await app.Answers(round, ("q7", "Tekst 9"));

        var texts = (await Figures(unit, round))!.Parts.Single().Texts.Single().Texts!;
        Assert.Equal(Enumerable.Range(0, 10).Select(person => $"Tekst {person}"), texts.Order());
    }

    [Fact]
    public async Task Another_unit_gets_no_figures()
    {
        var round = await app.OpenCourseRound(await app.AddUnit());
        await app.AnswerAlike(round, 5, ("q1", "agree"));

        Assert.Null(await Figures(await app.AddUnit("Nabokommunen"), round));
    }

    private async Task<RoundFigures?> Figures(Unit unit, OpenedRound round) =>
        await app.As<ReadRoundFigures, RoundFigures?>(await app.AddUser(Role.CourseLeader, unit), use => use.ReadAsync(round.Id, "nb"));
}
