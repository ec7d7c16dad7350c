namespace ScreenKit.Instruments.Expressions.Nodes;

internal enum Gather { Sum, Mean, Min, Max }

/// <summary><c>sum mean min max</c> over items, scores and numbers; items with several values give each of them.</summary>
internal sealed class GatherNode(Gather gather, IReadOnlyList<Node> arguments) : Node
{
    public Gather Gather => gather;

    public override Sort Sort => Sort.Number;

    public override IReadOnlyList<Node> Children => arguments;

    public override Value Evaluate(IScope scope)
    {
        var gathering = default(Gathering);
        foreach (var argument in arguments)
            argument.AddTo(ref gathering, scope);
        return gather switch
        {
            Gather.Sum => gathering.Sum,
            Gather.Mean => gathering.Mean,
            Gather.Min => gathering.Least,
            _ => gathering.Greatest,
        };
    }
}

/// <summary><c>count(q1..q9 >= 2)</c>: how many conditions are true, or how much is ticked; unknown when a part is.</summary>
internal sealed class CountNode(IReadOnlyList<Node> arguments) : Node
{
    public override Sort Sort => Sort.Number;

    public override IReadOnlyList<Node> Children => arguments;

    public override Value Evaluate(IScope scope)
    {
        var count = 0;
        foreach (var argument in arguments)
        {
            if (argument is ItemNode { Index: var index, Item: var item })
            {
                if (ItemNode.CountOf(item, scope.Answer(index, item)) is not { } ticked)
                    return Value.Unknown;
                count += ticked;
                continue;
            }
            var value = argument.Evaluate(scope);
            if (value.IsUnknown)
                return value;
            if (value.IsTrue)
                count++;
        }
        return Value.Of((decimal)count);
    }
}

/// <summary><c>answered(items)</c> and <c>missing(items)</c>: how many are, or are not, answered. Never unknown.</summary>
internal sealed class AnsweredNode(bool missing, IReadOnlyList<Node> arguments) : Node
{
    public override Sort Sort => Sort.Number;

    public override IReadOnlyList<Node> Children => arguments;

    public override Value Evaluate(IScope scope)
    {
        var count = 0;
        foreach (var argument in arguments)
        {
            if (argument.IsAnswered(scope) != missing)
                count++;
        }
        return Value.Of((decimal)count);
    }
}

/// <summary><c>round(x)</c>, <c>round(x, decimals)</c>: half away from zero.</summary>
internal sealed class RoundNode(Node operand, int decimals) : Node
{
    public int Decimals => decimals;

    public override Sort Sort => Sort.Number;

    public override IReadOnlyList<Node> Children { get; } = [operand];

    public override Value Evaluate(IScope scope) =>
        operand.Evaluate(scope).TryNumber(out var value) ? Value.Of(Amount.Round(value, decimals)) : Value.Unknown;
}

/// <summary><c>abs(x)</c>: the distance from zero.</summary>
internal sealed class AbsNode(Node operand) : Node
{
    public override Sort Sort => Sort.Number;

    public override IReadOnlyList<Node> Children { get; } = [operand];

    public override Value Evaluate(IScope scope) =>
        operand.Evaluate(scope).TryNumber(out var value) ? Value.Of(Math.Abs(value)) : Value.Unknown;
}
