using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;

namespace ScreenKit.Instruments.Scoring;

/// <summary>Scores answers. Never throws for any answers.</summary>
public static class Scorer
{
    /// <summary>One sheet for every part on the path, in order; only answers on the path count.</summary>
    public static IReadOnlyList<ScoreSheet> Score(Battery battery, AnswerSet answers, Facts facts)
    {
        var sitting = Sitting.Of(battery, answers, facts);
        var sheets = new ScoreSheet[sitting.Parts.Count];
        for (var index = 0; index < sheets.Length; index++)
            sheets[index] = SheetWriter.Write(sitting.Parts[index].Sheet);
        return sheets;
    }

    /// <param name="sheet">Item id to answer, on the path only: what <see cref="Walk.Sheet"/> gives. Answers that do not fit their item count as missing.</param>
    public static ScoreSheet Score(Instrument instrument, IReadOnlyDictionary<string, Answer> sheet, Facts facts)
    {
        var plan = instrument.Plan;
        var part = new PartSheet(plan, facts, null);
        foreach (var (id, answer) in sheet)
        {
            var place = plan.Item(id);
            if (place >= 0 && AnswerFit.Fits(plan.Items[place], answer))
                part.Set(place, answer);
        }
        return SheetWriter.Write(part);
    }
}
