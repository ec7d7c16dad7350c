using ScreenKit.Instruments.Expressions.Nodes;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Expressions;

/// <summary>
/// Comparison and <c>in</c>. A bare word beside an item or band is one of its codes when it has such a code.
/// <c>any(q1..q9) >= 1</c> compares each one: some value is at least 1.
/// </summary>
internal sealed class Comparisons(Binder binder)
{
    public Node? Bind(BinarySyntax binary)
    {
        if (binary is { Operator: "in", Left: NameSyntax { Segments.Count: 1 } word, Right: NameSyntax })
            return Chosen(binary, word);
        return Quantified(binary.Left, element => Compare(binary, element, binary.Right))
            ?? (binary.Operator is "in" ? null : Quantified(binary.Right, element => Compare(binary, binary.Left, element)))
            ?? (IsQuantified(binary.Left) || IsQuantified(binary.Right) ? null : Compare(binary, binary.Left, binary.Right));
    }

    /// <summary>One comparison for each item of a range: only inside <c>any</c>, <c>all</c> and <c>count</c>.</summary>
    public IReadOnlyList<Node>? BindEach(BinarySyntax binary, RangeSyntax range)
    {
        if (binder.Names.Range(range.From, range.To) is not { Count: > 0 } items)
        {
            Functions.FailRange(binder, range);
            return null;
        }
        return Each(items, node => Compare(binary, new Bound(range.At, node), binary.Right));
    }

    private static bool IsQuantified(Syntax syntax) => syntax is CallSyntax { Function: "any" or "all" };

    private Node? Quantified(Syntax side, Func<Syntax, Node?> compare)
    {
        if (side is not CallSyntax { Function: "any" or "all" } call)
            return null;
        if (Functions.Expand(binder, call) is not { } elements)
            return null;
        if (elements.Any(element => element.Sort is Sort.Truth))
        {
            return binder.Fail(Catalogue.TypeMismatch, call.At, $"{call.Function} of conditions is compared with something.",
                $"Write {call.Function}(q1 >= 1, q2 >= 1), or {call.Function}(q1, q2) >= 1.");
        }
        return Each(elements, node => compare(new Bound(call.At, node))) is { } parts
            ? call.Function is "any" ? new AnyNode(parts) : new AllNode(parts)
            : null;
    }

    private static List<Node>? Each(IReadOnlyList<Node> elements, Func<Node, Node?> compare)
    {
        var parts = new List<Node>(elements.Count);
        foreach (var element in elements)
        {
            if (compare(element) is not { } part)
                return null;
            parts.Add(part);
        }
        return parts;
    }

    private Node? Compare(BinarySyntax binary, Syntax left, Syntax right)
    {
        if (binary.Operator is "in")
            return Member(binary, left, right);
        if (left is not Bound && IsQuantified(left) || right is not Bound && IsQuantified(right))
            return Bind(new BinarySyntax(binary.At, binary.Operator, left, right));
        if (IsBareWord(left) && !IsBareWord(right))
            return Side(right) is { } second && Beside(left, second) is { } first ? Pair(binary, first, second) : null;
        return Side(left) is { } one && Beside(right, one) is { } other ? Pair(binary, one, other) : null;
    }

    private bool IsBareWord(Syntax syntax) =>
        syntax is NameSyntax { Segments: [var word] } && binder.Names.Find(word) is null;

    private Node? Side(Syntax syntax) => syntax is Bound(_, var node) ? node : binder.Node(syntax);

    /// <summary>A bare word or quoted text beside codes is one of them.</summary>
    private Node? Beside(Syntax syntax, Node other)
    {
        var word = syntax switch
        {
            NameSyntax { Segments: [var name] } => name,
            TextSyntax(_, var text) => text,
            _ => null,
        };
        if (word is not null && other is ItemNode { Sort: Sort.Codes } several)
        {
            return binder.Fail(Catalogue.TypeMismatch, syntax.At, $"“{several.Item.Id}” can have several answers.",
                $"Ask for one of them: {word} in {several.Item.Id}.");
        }
        if (word is null || other.Sort is not (Sort.Code or Sort.Any) || (other.Sort is Sort.Any && !IsBareWord(syntax) && syntax is NameSyntax))
            return syntax is TextSyntax(_, var day) && other.Sort is Sort.Date ? Day(syntax, day) : Side(syntax);
        if (other.Codes is not { } codes)
            return binder.Made(syntax.At, new ConstantNode(Sort.Code, Value.OfCode(word)));
        if (codes.Contains(word, StringComparer.Ordinal))
            return binder.Made(syntax.At, new ConstantNode(Sort.Code, Value.OfCode(word, other.Option(word)?.Value)));
        return syntax is NameSyntax && !IsBareWord(syntax)
            ? binder.Node(syntax)
            : binder.Fail(Catalogue.UnknownOption, syntax.At, $"There is no code “{word}” to compare with.",
                $"Use one of {Listed(codes)}.", Spelling.Nearest(word, codes));
    }

    private Node? Day(Syntax syntax, string day) => SinceNode.TryRead(day, out var date)
        ? binder.Made(syntax.At, new ConstantNode(Sort.Date, Value.Of(date)))
        : binder.Fail(Catalogue.TypeMismatch, syntax.At, $"“{day}” is no date.", "Write dates as \"2026-01-31\".");

    private Node? Pair(BinarySyntax binary, Node left, Node right)
    {
        var relation = binary.Operator switch
        {
            "=" => Relation.Equal,
            "!=" => Relation.NotEqual,
            "<" => Relation.Less,
            "<=" => Relation.LessOrEqual,
            ">" => Relation.Greater,
            _ => Relation.GreaterOrEqual,
        };
        return Fit(relation, left, right)
            ? binder.Made(binary.At, new ComparisonNode(relation, left, right))
            : binder.Fail(Catalogue.TypeMismatch, binary.At,
                $"A {Binder.Described(left.Sort)} and a {Binder.Described(right.Sort)} cannot be compared with {binary.Operator}.",
                Remedy(left, right));
    }

    private static string Remedy(Node left, Node right) =>
        left.Sort is Sort.Codes || right.Sort is Sort.Codes ? "Ask for one option: smoking in q3."
        : left.Sort is Sort.Ratings || right.Sort is Sort.Ratings ? "Put the activities in mean, min, max or count."
        : "Compare numbers with numbers and codes with = or !=.";

    private static bool Fit(Relation relation, Node left, Node right)
    {
        if (left.Sort is Sort.Any || right.Sort is Sort.Any || (left.HasAmount && right.HasAmount))
            return true;
        var equality = relation is Relation.Equal or Relation.NotEqual;
        return (left.Sort, right.Sort) switch
        {
            (Sort.Date, Sort.Date) => true,
            (Sort.Code or Sort.Text, Sort.Code or Sort.Text) => equality,
            (Sort.Truth, Sort.Truth) => equality,
            _ => false,
        };
    }

    private Node? Member(BinarySyntax binary, Syntax left, Syntax right)
    {
        if (right is not ListSyntax(_, { Count: > 0 } elements))
        {
            return binder.Fail(Catalogue.TypeMismatch, binary.At, "After in stands neither a list nor an item with several answers.",
                "Write q1 in [a, b], or a in q3.");
        }
        if (Side(left) is not { } value)
            return null;
        var bound = new List<Node>(elements.Count);
        foreach (var element in elements)
        {
            if (Beside(element, value) is not { } node || Pair(new BinarySyntax(binary.At, "=", left, element), value, node) is null)
                return null;
            bound.Add(node);
        }
        return binder.Made(binary.At, new MembershipNode(value, bound));
    }

    private Node? Chosen(BinarySyntax binary, NameSyntax word)
    {
        if (binder.Node(binary.Right) is not { } right)
            return null;
        if (right is not ItemNode { Sort: Sort.Codes } item)
        {
            return binder.Fail(Catalogue.TypeMismatch, binary.At, "After in stands neither a list nor an item with several answers.",
                "Write q1 in [a, b], or a in q3.");
        }
        var code = word.Segments[0];
        return item.Option(code) is not null
            ? binder.Made(binary.At, new ChosenNode(code, item))
            : binder.Fail(Catalogue.UnknownOption, word.At, $"“{item.Item.Id}” has no option “{code}”.",
                $"Use one of {Listed(item.Codes!)}.", Spelling.Nearest(code, item.Codes!));
    }

    private static string Listed(IReadOnlyList<string> codes) =>
        codes.Count == 0 ? "its codes (there are none)" : string.Join(", ", codes.Take(8)) + (codes.Count > 8 ? ", …" : "");

    /// <summary>A part that is looked up already, standing where something written is expected.</summary>
    private sealed record Bound(int At, Node Node) : Syntax(At);
}
