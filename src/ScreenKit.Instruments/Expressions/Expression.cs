namespace ScreenKit.Instruments.Expressions;

/// <summary>
/// A parsed and checked expression. Evaluating is three-valued and never throws: unknown and false is false, unknown or
/// true is true, everything else with unknown is unknown; so is division by zero and a number beyond ±10¹².
/// </summary>
public sealed record Expression
{
    private Expression(string source, Node root)
    {
        Source = source;
        Root = root;
    }

    /// <summary>What the author wrote.</summary>
    public string Source { get; }

    internal Node Root { get; }

    internal bool IsTrue(IScope scope) => Root.Evaluate(scope).IsTrue;

    /// <param name="wanted">Truth for a condition, Number for a scale.</param>
    /// <param name="fault">Set when the result is null.</param>
    internal static Expression? Compile(string source, Names names, Sort wanted, out ExpressionFault? fault)
    {
        var root = Parser.Parse(source, out fault) is { } syntax ? Binder.Bind(syntax, names, wanted, out fault) : null;
        return root is null ? null : new Expression(source, root);
    }

    public bool Equals(Expression? other) => other is not null && string.Equals(Source, other.Source, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Source);

    public override string ToString() => Source;
}
