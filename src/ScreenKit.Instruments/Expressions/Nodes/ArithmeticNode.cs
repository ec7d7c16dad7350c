namespace ScreenKit.Instruments.Expressions.Nodes;

internal enum Operation { Add, Subtract, Multiply, Divide }

/// <summary>Unknown when either side is, when dividing by zero, and beyond ±10¹².</summary>
internal sealed class ArithmeticNode(Operation operation, Node left, Node right) : Node
{
    public Operation Operation => operation;

    public Node Left => left;

    public Node Right => right;

    public override Sort Sort => Sort.Number;

    public override IReadOnlyList<Node> Children { get; } = [left, right];

    public override Value Evaluate(IScope scope)
    {
        if (!left.Evaluate(scope).TryNumber(out var a) || !right.Evaluate(scope).TryNumber(out var b))
            return Value.Unknown;
        return operation switch
        {
            Operation.Add => Amount.Add(a, b),
            Operation.Subtract => Amount.Subtract(a, b),
            Operation.Multiply => Amount.Multiply(a, b),
            _ => Amount.Divide(a, b),
        };
    }
}
