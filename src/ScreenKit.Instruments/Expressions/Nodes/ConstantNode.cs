namespace ScreenKit.Instruments.Expressions.Nodes;

/// <summary>A number, a truth, a quoted text, a date or an option code written in the expression.</summary>
internal sealed class ConstantNode(Sort sort, Value value) : Node
{
    public override Sort Sort => sort;

    public Value Value => value;

    public override bool HasAmount => value.TryNumber(out _);

    public override Value Evaluate(IScope scope) => value;
}
