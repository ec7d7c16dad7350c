using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Instruments.Answers;

/// <summary>The author's own rules about an answer (<c>validate</c>).</summary>
public static class AnswerRules
{
    /// <summary>The problem with one item's answer seen together with the others; null when its rule holds, is unknown, or there is none.</summary>
    /// <param name="sheet">Item id to answer, on the path.</param>
    public static AnswerProblem? Check(Instrument instrument, string item, IReadOnlyDictionary<string, Answer> sheet, Facts facts)
    {
        var place = instrument.Plan.Item(item);
        if (place < 0 || instrument.Plan.Items[place].Validate is not { } validation || !sheet.ContainsKey(item))
            return null;
        var part = new PartSheet(instrument.Plan, facts, null);
        foreach (var (id, answer) in sheet)
        {
            if (instrument.Plan.Item(id) is >= 0 and var other && AnswerFit.Fits(instrument.Plan.Items[other], answer))
                part.Set(other, answer);
        }
        return validation.Rule.Root.Evaluate(part).IsFalse ? new AnswerProblem(AnswerFault.Rule, [validation.Message]) : null;
    }

    /// <summary>Broken by this answer alone; a rule that reads other items is unknown here and lets it through.</summary>
    internal static bool IsBroken(Item item, Answer answer) =>
        item.Validate is { } validation && validation.Rule.Root.Evaluate(new Alone(item, answer)).IsFalse;

    /// <summary>Sees one answer and nothing else.</summary>
    private sealed class Alone(Item item, Answer answer) : IScope
    {
        public Answer? Answer(int index, Item asked) => string.Equals(asked.Id, item.Id, StringComparison.Ordinal) ? answer : null;

        public Value Score(int index) => Value.Unknown;

        public Value Band(int index) => Value.Unknown;

        public string? Fact(string name) => null;

        public Value Elsewhere(string instrument, string name, bool band) => Value.Unknown;
    }
}
