using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Scoring;

/// <summary>Plans scales so that one that reads another's reach finds it ready, whatever order they are written in.</summary>
internal sealed class ScaleOrder(InstrumentPlan instrument)
{
    private readonly Reach?[] reaches = new Reach?[instrument.Instrument.Scales.Count];
    private readonly bool[] entered = new bool[instrument.Instrument.Scales.Count];

    public ScalePlan Plan(int index) => new(instrument.Instrument.Scales[index], instrument, Reach(index));

    private Reach Reach(int index)
    {
        if (reaches[index] is { } known)
            return known;
        if (index >= entered.Length || entered[index])
            return Scoring.Reach.Open;
        entered[index] = true;
        var scale = instrument.Instrument.Scales[index];
        var reach = scale.Expression is { } expression
            ? new ExpressionReach(Reach).Of(expression.Root).Round(scale.Decimals)
            : ScaleReach.Of(scale, [.. Items(scale)]);
        reaches[index] = reach;
        return reach;
    }

    private IEnumerable<Item> Items(Scale scale) =>
        scale.Items.Select(instrument.Item).Where(place => place >= 0).Select(place => instrument.Items[place]);
}
