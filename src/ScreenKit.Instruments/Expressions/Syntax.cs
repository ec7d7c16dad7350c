namespace ScreenKit.Instruments.Expressions;

/// <summary>An expression as written, before names are looked up.</summary>
/// <param name="At">Offset in the source, from 0.</param>
internal abstract record Syntax(int At);

internal sealed record NumberSyntax(int At, decimal Value) : Syntax(At);

internal sealed record TextSyntax(int At, string Text) : Syntax(At);

internal sealed record TruthSyntax(int At, bool Value) : Syntax(At);

/// <summary>One to three segments: <c>q1</c>, <c>total.band</c>, <c>phq-4.depression.band</c>.</summary>
internal sealed record NameSyntax(int At, IReadOnlyList<string> Segments) : Syntax(At)
{
    public override string ToString() => string.Join('.', Segments);
}

internal sealed record RangeSyntax(int At, string From, string To) : Syntax(At);

internal sealed record ListSyntax(int At, IReadOnlyList<Syntax> Elements) : Syntax(At);

internal sealed record NegationSyntax(int At, Syntax Operand) : Syntax(At);

internal sealed record NotSyntax(int At, Syntax Operand) : Syntax(At);

/// <param name="Operator"><c>or and = != &lt; &lt;= &gt; &gt;= in + - * /</c>.</param>
internal sealed record BinarySyntax(int At, string Operator, Syntax Left, Syntax Right) : Syntax(At);

internal sealed record CallSyntax(int At, string Function, IReadOnlyList<Syntax> Arguments) : Syntax(At);
