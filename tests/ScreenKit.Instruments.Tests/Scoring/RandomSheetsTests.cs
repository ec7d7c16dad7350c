using FsCheck;
using FsCheck.Fluent;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Instruments.Tests.Scoring;

/// <summary>Whatever is answered, scoring gives an explained result and never an exception.</summary>
public class RandomSheetsTests
{
    private static readonly IReadOnlyList<Instrument> Instruments =
    [
        .. Directory.GetDirectories(Repository.Questionnaires).Where(folder => File.Exists(Path.Combine(folder, "instrument.yaml"))).Select(ExamplesTests.Load),
        Mini.Load("scoring"), Mini.Load("expressions"), Mini.Load("path"), Mini.Load("forms"),
    ];

    /// <summary>An answer for an item, right three times out of four, otherwise of any kind.</summary>
    private static Gen<Answer?> Answer(Item item) => Gen.Frequency(
        (6, Gen.Constant<Answer?>(null)),
        (18, Fitting(item)),
        (6, Gen.OneOf(
            Gen.Choose(-1000, 1000).Select(number => (Answer?)new NumberAnswer(number / 10m)),
            Gen.Elements("a", "yes", "gone", "").Select(code => (Answer?)new ChoiceAnswer(code)),
            Gen.Constant<Answer?>(new ChoicesAnswer([])),
            Gen.Constant<Answer?>(new NumberAnswer(decimal.MaxValue)),
            Gen.Constant<Answer?>(new TextAnswer("\0")),
            Gen.Constant<Answer?>(new ActivitiesAnswer([new Activity("", int.MaxValue)])))));

    private static Gen<Answer?> Fitting(Item item) => item switch
    {
        ChoiceItem choice => Gen.Elements(choice.Options.Options.ToArray()).Select(option => (Answer?)new ChoiceAnswer(option.Code)),
        ChoicesItem choices => Gen.SubListOf(choices.Options.Options.ToArray()).Select(options => (Answer?)new ChoicesAnswer([.. options.Select(option => option.Code)])),
        ScaleItem scale => Gen.Choose(scale.Min, scale.Max).Select(number => (Answer?)new NumberAnswer(number)),
        NumberItem => Gen.Choose(-5, 600).Select(number => (Answer?)new NumberAnswer(number)),
        DateItem => Gen.Choose(0, 3_652_058).Select(day => (Answer?)new DateAnswer(DateOnly.FromDayNumber(day))),
        ActivitiesItem activities => Gen.ListOf(Gen.Choose(activities.Min, activities.Max)).Select(ratings => (Answer?)new ActivitiesAnswer([.. ratings.Select(rating => new Activity("Gå", rating))])),
        ConsentItem => Gen.Constant<Answer?>(new ConsentAnswer()),
        _ => Gen.Elements("", "Vondt", new string('a', 5000)).Select(text => (Answer?)new TextAnswer(text)),
    };

    private static Gen<AnswerSet> Sheet(Instrument instrument) =>
        Gen.CollectToList(instrument.Items, item => Answer(item).Select(answer => (item.Id, Answer: answer)))
            .Select(answers => AnswerSet.Of(answers.Where(answer => answer.Answer is not null)
                .Select(answer => KeyValuePair.Create(new ItemKey(instrument.Id, answer.Id), answer.Answer!))));

    private static readonly Arbitrary<(Instrument Instrument, AnswerSet Answers, Facts Facts)> Sittings = Arb.From(
        from instrument in Gen.Elements(Instruments.ToArray())
        from answers in Sheet(instrument)
        from sex in Gen.Elements("female", "male", "unknown", "")
        select (instrument, answers, Mini.Facts(("sex", sex), ("today", "2026-11-21"))));

    [Fact]
    public void Random_sheets_score_within_the_reachable_range() =>
        Prop.ForAll(Sittings, sitting =>
        {
            var sheet = Assert.Single(Scorer.Score(Battery.Of(sitting.Instrument), sitting.Answers, sitting.Facts));
            foreach (var score in sheet.Scores)
            {
                Assert.InRange(score.Answered, 0, score.Of);
                Assert.Equal(score.Value is null, score.Reason is MissingReason.ItemsMissing or MissingReason.NotComputable);
                if (score.Value is { } value)
                {
                    Assert.False(value < score.Lowest, $"{sheet.Instrument}.{score.Scale} {value} < {score.Lowest}");
                    Assert.False(value > score.Highest, $"{sheet.Instrument}.{score.Scale} {value} > {score.Highest}");
                    Assert.Equal(score.Bands.Count > 0, score.Band is not null);
                }
            }
            Assert.Equal(ScoreJson.Write(sheet), ScoreJson.Write(ScoreJson.Read(ScoreJson.Write(sheet))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void The_sheet_of_the_walk_scores_as_the_sitting_does() =>
        Prop.ForAll(Sittings, sitting =>
        {
            var battery = Battery.Of(sitting.Instrument);
            var walk = Journey.Of(battery, sitting.Answers, sitting.Facts);
            var whole = Scorer.Score(battery, sitting.Answers, sitting.Facts)[0];
            Assert.Equal(ScoreJson.Write(whole), ScoreJson.Write(Scorer.Score(sitting.Instrument, walk.Sheet(sitting.Instrument.Id), sitting.Facts)));
            Assert.InRange(walk.Progress.Answered, 0, walk.Progress.Of);
            Assert.Equal(walk.FirstUnanswered is null, walk.Progress.Answered == walk.Progress.Of);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
