using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Expressions.Nodes;

/// <summary>A scale's score.</summary>
internal sealed class ScaleNode(int index, Scale scale) : Node
{
    public int Index => index;

    public Scale Scale => scale;

    public override Sort Sort => Sort.Number;

    public override Value Evaluate(IScope scope) => scope.Score(index);
}

/// <summary>The id of the band a score falls in.</summary>
internal sealed class BandNode(int index, Scale scale) : Node
{
    public int Index => index;

    public Scale Scale => scale;

    public override Sort Sort => Sort.Code;

    public override IReadOnlyList<string> Codes { get; } =
        scale.BandSets.SelectMany(set => set.Bands).Select(band => band.Id).Distinct(StringComparer.Ordinal).ToArray();

    public override Value Evaluate(IScope scope) => scope.Band(index);
}
