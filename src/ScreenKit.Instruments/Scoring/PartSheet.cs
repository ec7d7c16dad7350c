using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Expressions.Nodes;
using ScreenKit.Instruments.Journeys;

namespace ScreenKit.Instruments.Scoring;

/// <summary>
/// One instrument's answers on the path, as they become known, and the scores computed from them. A score is computed at
/// its first use; that it reads only earlier items is checked when the instrument is loaded.
/// </summary>
internal sealed class PartSheet(InstrumentPlan plan, Facts facts, Func<string, PartSheet?>? others) : IScope
{
    private readonly Answer?[] answers = new Answer?[plan.Items.Length];
    private readonly ScaleResult?[] results = new ScaleResult?[plan.Scales.Length];

    public InstrumentPlan Plan => plan;

    public void Set(int place, Answer answer) => answers[place] = answer;

    public Answer? Answer(int place) => answers[place];

    Answer? IScope.Answer(int index, Item item) => index < answers.Length ? answers[index] : null;

    Value IScope.Score(int index) => Result(index).Value is { } value ? Amount.Of(value) : Value.Unknown;

    Value IScope.Band(int index) => Result(index).Band is { } band ? Value.OfCode(band.Id) : Value.Unknown;

    string? IScope.Fact(string name) => facts[name];

    Value IScope.Elsewhere(string instrument, string name, bool band) =>
        others?.Invoke(instrument) is { } sheet ? sheet.Named(name, band) : Value.Unknown;

    public ScaleResult Result(int index) => results[index] ??= Compute(plan.Scales[index]);

    public Value Named(string name, bool band)
    {
        IScope scope = this;
        var scale = plan.Scale(name);
        if (scale >= 0)
            return band ? scope.Band(scale) : scope.Score(scale);
        var item = plan.Item(name);
        return item >= 0 && answers[item] is { } answer ? ItemNode.ValueOf(plan.Items[item], answer) : Value.Unknown;
    }

    private ScaleResult Compute(ScalePlan scale)
    {
        var tally = new Tally(scale.Scale.Method);
        foreach (var input in scale.Inputs)
            tally.Add(input, answers[input.Place]);
        var rule = scale.Scale.Missing;
        var expression = scale.Scale.Expression;
        var allowed = tally.Missing == 0 || (tally.Missing <= rule.Allow && tally.Answered > 0);
        var exact = expression is null
            ? allowed ? tally.Total() : null
            : expression.Root.Evaluate(this).TryNumber(out var number) ? number : null;
        var result = new ScaleResult { Answered = tally.Answered, Of = tally.Of };
        if (exact is not { } value)
            return result with { Reason = allowed && expression is null || tally.Missing == 0 ? MissingReason.NotComputable : MissingReason.ItemsMissing };
        value = Plain(scale.Scale.Decimals is { } decimals ? Amount.Round(value, decimals) : value);
        var filled = expression is null ? tally.Missing : 0;
        return Banded(scale.Scale, result with { Value = value, Filled = filled, Substitute = filled > 0 ? tally.Mean : null }, value);
    }

    private ScaleResult Banded(Scale scale, ScaleResult result, decimal value)
    {
        foreach (var set in scale.BandSets)
        {
            var applies = set.When is null ? Value.Of(true) : set.When.Root.Evaluate(this);
            if (applies.IsUnknown)
                return result with { Reason = MissingReason.FactMissing };
            if (applies.IsTrue)
                return result with { Bands = set, Band = Find(set.Bands, value) };
        }
        return result;
    }

    private static Band? Find(IReadOnlyList<Band> bands, decimal value)
    {
        foreach (var band in bands)
        {
            if (value <= band.To)
                return band;
        }
        return null;
    }

    /// <summary>Without trailing zeros, so that equal scores are written with equal digits.</summary>
    private static decimal Plain(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
}
