using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Instruments.Journeys;

/// <summary>The parts and items on the path with their answers: what both the pages and the scores are made of.</summary>
internal sealed class Sitting : IScope
{
    private readonly List<PartOnPath> parts = [];
    private readonly Facts facts;

    private Sitting(Facts facts) => this.facts = facts;

    public IReadOnlyList<PartOnPath> Parts => parts;

    public static Sitting Of(Battery battery, AnswerSet answers, Facts facts)
    {
        var sitting = new Sitting(facts);
        var shared = battery.Parts.Count > 1 ? new SharedItems() : null;
        foreach (var part in battery.Parts)
        {
            if (part.Show is not null && !part.Show.IsTrue(sitting))
                continue;
            var onPath = new PartOnPath(part, new PartSheet(part.Instrument.Plan, facts, sitting.Sheet));
            onPath.Walk(battery, answers, shared);
            sitting.parts.Add(onPath);
            shared?.Offer(onPath);
        }
        return sitting;
    }

    Answer? IScope.Answer(int index, Item item) => null;

    Value IScope.Score(int index) => Value.Unknown;

    Value IScope.Band(int index) => Value.Unknown;

    string? IScope.Fact(string name) => facts[name];

    Value IScope.Elsewhere(string instrument, string name, bool band) =>
        Sheet(instrument) is { } sheet ? sheet.Named(name, band) : Value.Unknown;

    private PartSheet? Sheet(string instrument)
    {
        foreach (var part in parts)
        {
            if (string.Equals(part.Part.Instrument.Id, instrument, StringComparison.Ordinal))
                return part.Sheet;
        }
        return null;
    }
}
