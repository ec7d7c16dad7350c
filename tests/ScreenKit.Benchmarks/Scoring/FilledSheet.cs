using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Benchmarks.Scoring;

/// <summary>One filled-in questionnaire, ready for the engine and for the bare loop.</summary>
internal sealed class FilledSheet
{
    private static readonly string[] Codes = ["never", "some", "half", "daily"];

    private readonly Instrument instrument;
    private readonly BareLoop bare;
    private readonly Dictionary<string, Answer> answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);

    private FilledSheet(Instrument instrument, BareLoop bare, int items, Random random)
    {
        (this.instrument, this.bare) = (instrument, bare);
        for (var number = 1; number <= items; number++)
        {
            var value = random.Next(Codes.Length);
            answers[$"q{number}"] = new ChoiceAnswer(Codes[value]);
            values[$"q{number}"] = value;
        }
    }

    /// <summary>PHQ-9 and GAD-7 in turn, the same ones every time.</summary>
    public static FilledSheet[] Draw(int count)
    {
        var (phq9, gad7) = (Repository.Instrument("phq-9"), Repository.Instrument("gad-7"));
        var random = new Random(9);
        return
        [
            .. Enumerable.Range(0, count).Select(index => index % 2 == 0
                ? new FilledSheet(phq9, BareLoop.Phq9, 9, random)
                : new FilledSheet(gad7, BareLoop.Gad7, 7, random)),
        ];
    }

    public ScoreSheet Score() => Scorer.Score(instrument, answers, Facts.None);

    public BareScore ScoreBare() => bare.Score(values);

    public bool AgreesWithBareLoop()
    {
        var (sheet, expected) = (Score(), ScoreBare());
        return sheet.Scores is [{ } score] && score.Value == expected.Sum && score.Band == expected.Band
            && sheet.Flags.Count == (expected.IsFlagged ? 1 : 0);
    }
}
