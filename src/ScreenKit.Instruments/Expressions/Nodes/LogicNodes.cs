namespace ScreenKit.Instruments.Expressions.Nodes;

/// <summary>False when one is false, even beside unknown ones; true when all are true.</summary>
internal sealed class AllNode(IReadOnlyList<Node> conditions) : Node
{
    public override Sort Sort => Sort.Truth;

    public override IReadOnlyList<Node> Children => conditions;

    public override Value Evaluate(IScope scope)
    {
        var unknown = false;
        foreach (var condition in conditions)
        {
            var value = condition.Evaluate(scope);
            if (value.IsFalse)
                return value;
            unknown |= value.IsUnknown;
        }
        return unknown ? Value.Unknown : Value.Of(true);
    }
}

/// <summary>True when one is true, even beside unknown ones; false when all are false.</summary>
internal sealed class AnyNode(IReadOnlyList<Node> conditions) : Node
{
    public override Sort Sort => Sort.Truth;

    public override IReadOnlyList<Node> Children => conditions;

    public override Value Evaluate(IScope scope)
    {
        var unknown = false;
        foreach (var condition in conditions)
        {
            var value = condition.Evaluate(scope);
            if (value.IsTrue)
                return value;
            unknown |= value.IsUnknown;
        }
        return unknown ? Value.Unknown : Value.Of(false);
    }
}

/// <summary>Unknown stays unknown.</summary>
internal sealed class NotNode(Node condition) : Node
{
    public override Sort Sort => Sort.Truth;

    public override IReadOnlyList<Node> Children { get; } = [condition];

    public override Value Evaluate(IScope scope)
    {
        var value = condition.Evaluate(scope);
        return value.IsUnknown ? value : Value.Of(value.IsFalse);
    }
}

/// <summary><c>if(condition, then, otherwise)</c>: unknown when the condition is.</summary>
internal sealed class IfNode(Node condition, Node then, Node otherwise) : Node
{
    public Node Then => then;

    public Node Otherwise => otherwise;

    public override Sort Sort => then.Sort;

    public override IReadOnlyList<string>? Codes => then.Codes;

    public override bool HasAmount => then.HasAmount && otherwise.HasAmount;

    public override IReadOnlyList<Node> Children { get; } = [condition, then, otherwise];

    public override Value Evaluate(IScope scope)
    {
        var value = condition.Evaluate(scope);
        return value.IsTrue ? then.Evaluate(scope) : value.IsFalse ? otherwise.Evaluate(scope) : Value.Unknown;
    }
}

/// <summary><c>coalesce(a, b, …)</c>: the first that is known.</summary>
internal sealed class CoalesceNode(IReadOnlyList<Node> candidates) : Node
{
    public override Sort Sort => candidates[0].Sort;

    public override IReadOnlyList<string>? Codes => candidates[0].Codes;

    public override bool HasAmount => candidates.All(candidate => candidate.HasAmount);

    public override IReadOnlyList<Node> Children => candidates;

    public override Value Evaluate(IScope scope)
    {
        foreach (var candidate in candidates)
        {
            var value = candidate.Evaluate(scope);
            if (!value.IsUnknown)
                return value;
        }
        return Value.Unknown;
    }
}
