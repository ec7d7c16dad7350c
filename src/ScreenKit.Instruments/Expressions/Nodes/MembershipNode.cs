using ScreenKit.Instruments.Answers;

namespace ScreenKit.Instruments.Expressions.Nodes;

/// <summary><c>q1 in [employed, student]</c>: true when equal to one of them; unknown when the left side is.</summary>
internal sealed class MembershipNode(Node left, IReadOnlyList<Node> elements) : Node
{
    public override Sort Sort => Sort.Truth;

    public override IReadOnlyList<Node> Children { get; } = [left, .. elements];

    public override Value Evaluate(IScope scope)
    {
        var value = left.Evaluate(scope);
        if (value.IsUnknown)
            return Value.Unknown;
        var unknown = false;
        foreach (var element in elements)
        {
            var equal = ComparisonNode.Compare(Relation.Equal, value, element.Evaluate(scope));
            if (equal.IsTrue)
                return equal;
            unknown |= equal.IsUnknown;
        }
        return unknown ? Value.Unknown : Value.Of(false);
    }
}

/// <summary><c>smoking in q3</c>: the option is among the chosen ones; unknown while the item is unanswered.</summary>
internal sealed class ChosenNode(string code, ItemNode item) : Node
{
    public override Sort Sort => Sort.Truth;

    public override IReadOnlyList<Node> Children { get; } = [item];

    public override Value Evaluate(IScope scope) => scope.Answer(item.Index, item.Item) is ChoicesAnswer(var codes)
        ? Value.Of(codes.Contains(code, StringComparer.Ordinal))
        : Value.Unknown;
}
