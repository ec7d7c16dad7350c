namespace ScreenKit.Instruments.Expressions.Nodes;

internal enum Relation { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual }

/// <summary>Unknown when either side is. Codes compare as codes when both sides have one, else by amount.</summary>
internal sealed class ComparisonNode(Relation relation, Node left, Node right) : Node
{
    public Node Left => left;

    public Node Right => right;

    public override Sort Sort => Sort.Truth;

    public override IReadOnlyList<Node> Children { get; } = [left, right];

    public override Value Evaluate(IScope scope)
    {
        var a = left.Evaluate(scope);
        return a.IsUnknown ? Value.Unknown : Compare(relation, a, right.Evaluate(scope));
    }

    public static Value Compare(Relation relation, Value left, Value right)
    {
        if (left.IsUnknown || right.IsUnknown)
            return Value.Unknown;
        if (relation is Relation.Equal or Relation.NotEqual && left.Text is { } code && right.Text is { } other)
            return Value.Of(string.Equals(code, other, StringComparison.Ordinal) == (relation is Relation.Equal));
        if (left.TryNumber(out var a) && right.TryNumber(out var b))
            return Value.Of(Holds(relation, a.CompareTo(b)));
        if (left.TryDay(out var day) && right.TryDay(out var otherDay))
            return Value.Of(Holds(relation, day.CompareTo(otherDay)));
        if (left.Kind is ValueKind.Truth && right.Kind is ValueKind.Truth)
            return Value.Of(left.IsTrue == right.IsTrue == (relation is Relation.Equal));
        return Value.Unknown;
    }

    private static bool Holds(Relation relation, int order) => relation switch
    {
        Relation.Equal => order == 0,
        Relation.NotEqual => order != 0,
        Relation.Less => order < 0,
        Relation.LessOrEqual => order <= 0,
        Relation.Greater => order > 0,
        _ => order >= 0,
    };
}
