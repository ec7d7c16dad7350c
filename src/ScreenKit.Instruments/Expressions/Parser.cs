using System.Globalization;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Expressions;

/// <summary>
/// Pratt parser over a closed grammar. From loose to tight: <c>or</c>, <c>and</c>, <c>not</c>, comparison and <c>in</c>
/// (once, not in chains), <c>+ -</c>, <c>* /</c>, minus sign.
/// </summary>
internal sealed class Parser
{
    private const int LongestSource = 2000;
    private const int Deepest = 32;
    private const int MostNodes = 500;
    private const int MostSegments = 3;
    private const int Not = 3;
    private const int Comparison = 4;
    private const int Sign = 7;

    private readonly List<Token> tokens = [];
    private int next;
    private int depth;
    private int nodes;
    private ExpressionFault? fault;

    private Parser()
    {
    }

    private Token Current => tokens[next];

    public static Syntax? Parse(string source, out ExpressionFault? fault)
    {
        var parser = new Parser();
        var tree = parser.ReadAll(source);
        fault = parser.fault;
        return fault is null ? tree : null;
    }

    private Syntax? ReadAll(string source)
    {
        if (source.Length > LongestSource)
        {
            return Fail(Catalogue.ExpressionTooLong, 0, $"The expression has {source.Length} characters; at most {LongestSource} are read.",
                "Split it into several scales.");
        }
        fault = Lexer.Read(source, tokens);
        if (fault is not null)
            return null;
        var tree = Read(0);
        if (tree is not null && Current.Kind is not TokenKind.End)
            return Unexpected("an operator or the end");
        return tree;
    }

    private Syntax? Read(int binding)
    {
        if (++depth > Deepest)
        {
            return Fail(Catalogue.ExpressionTooDeep, Current.At, $"The expression is nested more than {Deepest} deep.",
                "Split it into several scales.");
        }
        var left = ReadOperand();
        while (left is not null && Infix() is var (symbol, strength) && strength > binding)
            left = ReadRight(left, symbol, strength);
        depth--;
        return left;
    }

    private Syntax? ReadRight(Syntax left, string symbol, int strength)
    {
        var at = Current.At;
        next++;
        var negated = string.Equals(symbol, "not", StringComparison.Ordinal);
        if (negated)
            next++;
        var right = Read(strength);
        if (right is null)
            return null;
        if (strength == Comparison && Infix() is var (_, following) && following == Comparison)
        {
            return Fail(Catalogue.ExpressionSyntax, Current.At, "Comparisons do not chain.",
                "Write two comparisons with and between: 1 <= q1 and q1 <= 3.");
        }
        var tree = Count(new BinarySyntax(at, negated ? "in" : symbol, left, right));
        return negated && tree is not null ? Count(new NotSyntax(at, tree)) : tree;
    }

    /// <summary>The operator at the current token with its strength; strength 0 when there is none.</summary>
    private (string Symbol, int Strength) Infix() => (Current.Kind, Current.Text) switch
    {
        (TokenKind.Name, "or") => ("or", 1),
        (TokenKind.Name, "and") => ("and", 2),
        (TokenKind.Name, "in") => ("in", Comparison),
        (TokenKind.Name, "not") when tokens[next + 1].IsWord("in") => ("not", Comparison),
        (TokenKind.Operator, "==") => ("=", Comparison),
        (TokenKind.Operator, "=" or "!=" or "<" or "<=" or ">" or ">=") => (Current.Text, Comparison),
        (TokenKind.Operator, "+" or "-") => (Current.Text, 5),
        (TokenKind.Operator, "*" or "/") => (Current.Text, 6),
        _ => ("", 0),
    };

    private Syntax? ReadOperand()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                next++;
                return ReadNumber(token);
            case TokenKind.Text:
                next++;
                return Count(new TextSyntax(token.At, token.Text));
            case TokenKind.Name:
                return ReadName(token);
            case TokenKind.Operator when token.Is("-"):
                next++;
                return Read(Sign) is { } operand ? Count(new NegationSyntax(token.At, operand)) : null;
            case TokenKind.Operator when token.Is("("):
                next++;
                return Read(0) is { } inner && Expect(")") ? inner : null;
            case TokenKind.Operator when token.Is("["):
                next++;
                return ReadElements("]") is { } elements ? Count(new ListSyntax(token.At, elements)) : null;
            default:
                return Unexpected("a value");
        }
    }

    private Syntax? ReadNumber(Token token) =>
        decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && Amount.IsWithin(value)
            ? Count(new NumberSyntax(token.At, value))
            : Fail(Catalogue.ExpressionSyntax, token.At, $"The number {token.Text[..Math.Min(token.Text.Length, 20)]} is too large.",
                "Numbers reach from minus to plus 10¹².");

    private Syntax? ReadName(Token token)
    {
        next++;
        switch (token.Text)
        {
            case "true" or "false":
                return Count(new TruthSyntax(token.At, token.IsWord("true")));
            case "not":
                return Read(Not) is { } operand ? Count(new NotSyntax(token.At, operand)) : null;
            case "and" or "or" or "in":
                next--;
                return Unexpected("a value");
        }
        if (Current.Is("("))
        {
            next++;
            return ReadElements(")") is { } arguments ? Count(new CallSyntax(token.At, token.Text, arguments)) : null;
        }
        if (Current.Is(".."))
            return ReadRange(token);
        var segments = new List<string> { token.Text };
        while (Current.Is(".") && segments.Count < MostSegments)
        {
            next++;
            if (Current.Kind is not TokenKind.Name)
                return Unexpected("a name");
            segments.Add(Current.Text);
            next++;
        }
        return Count(new NameSyntax(token.At, segments));
    }

    private Syntax? ReadRange(Token from)
    {
        next++;
        if (Current.Kind is not TokenKind.Name)
            return Unexpected("the last item of the range");
        return Count(new RangeSyntax(from.At, from.Text, tokens[next++].Text));
    }

    private List<Syntax>? ReadElements(string close)
    {
        var elements = new List<Syntax>();
        if (Current.Is(close))
        {
            next++;
            return elements;
        }
        while (true)
        {
            if (Read(0) is not { } element)
                return null;
            elements.Add(element);
            if (!Current.Is(","))
                return Expect(close) ? elements : null;
            next++;
        }
    }

    private bool Expect(string symbol)
    {
        if (Current.Is(symbol))
        {
            next++;
            return true;
        }
        Unexpected($"“{symbol}”");
        return false;
    }

    private T? Count<T>(T node)
        where T : Syntax
    {
        if (++nodes <= MostNodes)
            return node;
        Fail(Catalogue.ExpressionTooLarge, node.At, $"The expression has more than {MostNodes} parts.", "Split it into several scales.");
        return null;
    }

    private Syntax? Unexpected(string wanted) =>
        Fail(Catalogue.ExpressionSyntax, Current.At,
            Current.Kind is TokenKind.End ? "The expression ends too early." : $"“{Current.Text}” does not fit here.",
            $"Here should stand {wanted}.");

    private Syntax? Fail(Rule rule, int at, string what, string remedy)
    {
        fault ??= new ExpressionFault(rule, at, what, remedy);
        return null;
    }
}
