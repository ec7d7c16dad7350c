using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;

namespace ScreenKit.Instruments.Scoring;

/// <summary>Scores answers. Never throws for any answers.</summary>
public static class Scorer
{
    /// <summary>One sheet for every part on the path, in order; only answers on the path count.</summary>
    public static IReadOnlyList<ScoreSheet> Score(Battery battery, AnswerSet answers, Facts facts) => [];

    /// <param name="sheet">Item id to answer, on the path only: what <see cref="Walk.Sheet"/> gives.</param>
    public static ScoreSheet Score(Instrument instrument, IReadOnlyDictionary<string, Answer> sheet, Facts facts) =>
        new() { Instrument = instrument.Id, Version = instrument.Version };
}
