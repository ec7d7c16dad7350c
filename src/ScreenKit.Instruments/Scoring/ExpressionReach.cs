using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Scoring;

/// <summary>
/// The values an expression can have, by interval arithmetic: never too narrow, but too wide where the same item stands
/// twice (<c>q1 - q1</c>).
/// </summary>
/// <param name="scale">Reach of another scale of the instrument, by place.</param>
internal sealed class ExpressionReach(Func<int, Reach> scale)
{
    public Reach Of(Node node) => node switch
    {
        ConstantNode constant when constant.Value.TryNumber(out var value) => Reach.Of(value),
        ItemNode item => Reach.Of(item.Item),
        ScaleNode other => scale(other.Index),
        ArithmeticNode arithmetic => Of(arithmetic),
        GatherNode gather => Of(gather),
        IfNode choice => Of(choice.Then).Or(Of(choice.Otherwise)),
        CoalesceNode coalesce => coalesce.Children.Select(Of).Aggregate((all, next) => all.Or(next)),
        RoundNode round => Of(round.Children[0]).Round(round.Decimals),
        AbsNode abs => Absolute(Of(abs.Children[0])),
        CountNode or AnsweredNode => Counted(node),
        SinceNode => new(0, null),
        _ => Reach.Open,
    };

    private Reach Of(ArithmeticNode node)
    {
        if (Of(node.Left) is not ({ } a, { } b) || Of(node.Right) is not ({ } c, { } d))
            return Reach.Open;
        return node.Operation switch
        {
            Operation.Add => Within(a + c, b + d),
            Operation.Subtract => Within(a - d, b - c),
            Operation.Multiply => Corners([a * c, a * d, b * c, b * d]),
            _ when c <= 0 && d >= 0 => Reach.Open,
            _ when Math.Abs(c) < 1e-12m || Math.Abs(d) < 1e-12m => Reach.Open,
            _ => Corners([a / c, a / d, b / c, b / d]),
        };
    }

    private Reach Of(GatherNode node)
    {
        var sums = node.Gather is Gather.Sum;
        var reaches = node.Children.Select(child => sums && child is ItemNode item ? Reach.OfSum(item.Item) : Of(child)).ToArray();
        var lows = reaches.Select(reach => reach.Lowest).ToArray();
        var highs = reaches.Select(reach => reach.Highest).ToArray();
        if (Array.Exists(lows, low => low is null) || Array.Exists(highs, high => high is null))
            return Reach.Open;
        return node.Gather switch
        {
            Gather.Sum => Within(lows.Sum()!.Value, highs.Sum()!.Value),
            Gather.Mean => Within(lows.Average()!.Value, highs.Average()!.Value),
            Gather.Min => Within(lows.Min()!.Value, highs.Min()!.Value),
            _ => Within(lows.Max()!.Value, highs.Max()!.Value),
        };
    }

    private static Reach Counted(Node node)
    {
        var most = 0m;
        foreach (var child in node.Children)
            most += child is ItemNode item && node is CountNode ? Reach.OfCount(item.Item).Highest ?? 1 : 1;
        return new(0, most);
    }

    private static Reach Absolute(Reach reach) => reach switch
    {
        ( >= 0, _) => reach,
        ({ } low, <= 0 and var high) => new(-high, -low),
        ({ } low, { } high) => new(0, Math.Max(-low, high)),
        _ => new(0, null),
    };

    private static Reach Corners(decimal[] corners) => Within(corners.Min(), corners.Max());

    /// <summary>Beyond the limits of the arithmetic a value is unknown, and so is where it ends.</summary>
    private static Reach Within(decimal low, decimal high) =>
        Amount.IsWithin(low) && Amount.IsWithin(high) ? new(low, high) : Reach.Open;
}
