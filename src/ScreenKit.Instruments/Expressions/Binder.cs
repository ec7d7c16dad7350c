using ScreenKit.Instruments.Expressions.Nodes;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Expressions;

/// <summary>Looks up the names of a parsed expression and checks that its parts fit each other.</summary>
internal sealed class Binder
{
    /// <summary>Ranges write themselves out, so the checked tree can be larger than what was written.</summary>
    private const int MostSteps = 10_000;

    private readonly Comparisons comparisons;
    private readonly Functions functions;
    private ExpressionFault? fault;
    private int steps;

    private Binder(Names names)
    {
        Names = names;
        comparisons = new Comparisons(this);
        functions = new Functions(this);
    }

    public Names Names { get; }

    /// <param name="wanted">Truth for a condition, Number for a scale.</param>
    public static Node? Bind(Syntax syntax, Names names, Sort wanted, out ExpressionFault? fault)
    {
        var binder = new Binder(names);
        var node = wanted is Sort.Truth ? binder.Truth(syntax) : binder.Number(syntax);
        if (node is not null && node.Cost > MostSteps)
            binder.TooLarge(0);
        fault = binder.fault;
        return fault is null ? node : null;
    }

    public Node? Node(Syntax syntax) => syntax switch
    {
        NumberSyntax(_, var value) => Made(syntax.At, new ConstantNode(Sort.Number, Value.Of(value))),
        TextSyntax(_, var text) => Made(syntax.At, new ConstantNode(Sort.Text, Value.OfText(text))),
        TruthSyntax(_, var value) => Made(syntax.At, new ConstantNode(Sort.Truth, Value.Of(value))),
        NameSyntax name => Made(syntax.At, Name(name)),
        NotSyntax(_, var operand) => Truth(operand) is { } condition ? Made(syntax.At, new NotNode(condition)) : null,
        NegationSyntax(_, var operand) => Number(operand) is { } number
            ? Made(syntax.At, new ArithmeticNode(Operation.Subtract, new ConstantNode(Sort.Number, Value.Of(0)), number))
            : null,
        BinarySyntax binary => Binary(binary),
        CallSyntax call => functions.Bind(call),
        RangeSyntax => Fail(Catalogue.TypeMismatch, syntax.At, "A range stands where one value is needed.",
            "Put it in a function, such as sum(q1..q9) or any(q1..q9)."),
        _ => Fail(Catalogue.TypeMismatch, syntax.At, "A list stands where one value is needed.", "Lists follow in: q1 in [a, b]."),
    };

    public Node? Number(Syntax syntax) => Node(syntax) is { } node ? AsNumber(node, syntax.At) : null;

    public Node? AsNumber(Node node, int at)
    {
        if (node.HasAmount)
            return node;
        return node.Sort switch
        {
            Sort.Codes or Sort.Ratings => Fail(Catalogue.TypeMismatch, at, "An item with several answers stands where one number is needed.",
                "Put it in sum, mean, min, max or count."),
            Sort.Code => Fail(Catalogue.TypeMismatch, at, "The options or bands here have no values to reckon with.",
                "Give the options a value, or compare with a code."),
            _ => Fail(Catalogue.TypeMismatch, at, $"A {Described(node.Sort)} stands where a number is needed.", "Use an item or scale with a value."),
        };
    }

    public Node? Truth(Syntax syntax) => Node(syntax) is { } node ? AsTruth(node, syntax) : null;

    private Node? AsTruth(Node node, Syntax syntax) => node switch
    {
        { Sort: Sort.Truth or Sort.Any } => node,
        ItemNode { Item: Definitions.ChoiceItem { IsYesNo: true } } =>
            new ComparisonNode(Relation.Equal, node, new ConstantNode(Sort.Code, Value.OfCode("yes"))),
        AnsweredNode { Children.Count: 1 } =>
            new ComparisonNode(Relation.Equal, node, new ConstantNode(Sort.Number, Value.Of(1))),
        _ => Fail(Catalogue.TypeMismatch, syntax.At, $"A {Described(node.Sort)} stands where a condition is needed.",
            "Compare it with something, such as q1 >= 1."),
    };

    private Node? Binary(BinarySyntax binary)
    {
        switch (binary.Operator)
        {
            case "and" or "or":
                if (Truth(binary.Left) is not { } left || Truth(binary.Right) is not { } right)
                    return null;
                return Made(binary.At, binary.Operator is "and" ? new AllNode([left, right]) : new AnyNode([left, right]));
            case "+" or "-" or "*" or "/":
                return Arithmetic(binary);
            default:
                return comparisons.Bind(binary);
        }
    }

    private Node? Arithmetic(BinarySyntax binary)
    {
        if (Number(binary.Left) is not { } left || Number(binary.Right) is not { } right)
            return null;
        var operation = binary.Operator switch
        {
            "+" => Operation.Add,
            "-" => Operation.Subtract,
            "*" => Operation.Multiply,
            _ => Operation.Divide,
        };
        if (operation is Operation.Divide && right is ConstantNode { Value: var divisor } && divisor.TryNumber(out var zero) && zero == 0)
            return Fail(Catalogue.DivisionByZero, binary.At, "This divides by zero.", "Divide by something else.");
        return Made(binary.At, new ArithmeticNode(operation, left, right));
    }

    private Node? Name(NameSyntax name)
    {
        var segments = name.Segments;
        if (segments.Count > 1 && Names.IsOwn(segments[0]))
            return Name(new NameSyntax(name.At, [.. segments.Skip(1)]));
        if (segments.Count == 1)
            return Names.Find(segments[0]) ?? Unknown(name);
        var band = string.Equals(segments[^1], "band", StringComparison.Ordinal);
        if (band && segments.Count == 2 && Names.FindBand(segments[0]) is { } found)
            return found;
        if (segments.Count == 3 && !band || Names.Find(segments[0]) is not null)
        {
            return Fail(Catalogue.UnknownName, name.At, $"“{name}” means nothing.",
                "After a scale only .band can follow: total.band, phq-4.depression.band.");
        }
        return Elsewhere(name, band && segments.Count == 3);
    }

    private Node? Elsewhere(NameSyntax name, bool band)
    {
        var (instrument, inner) = (name.Segments[0], name.Segments[1]);
        if (Names.Others is null)
            return new ElsewhereNode(name.At, instrument, inner, band, null);
        if (Names.Others(instrument) is not { } other)
        {
            return Fail(Catalogue.UnknownInstrument, name.At, $"No earlier part of the sitting is the instrument “{instrument}”.",
                "Name an instrument that stands earlier in the battery.");
        }
        var names = Names.Of(other);
        var node = band ? names.FindBand(inner) : names.Find(inner);
        return node is null or FactNode
            ? Fail(Catalogue.UnknownName, name.At, $"“{instrument}” has no {(band ? "scale" : "item or scale")} “{inner}”.",
                "Use one of its ids.", Spelling.Nearest(inner, names.All))
            : new ElsewhereNode(name.At, instrument, inner, band, node);
    }

    public Node? Unknown(NameSyntax name, IEnumerable<string>? alsoPossible = null)
    {
        var word = name.ToString();
        if (FactNode.Known.Contains(word, StringComparer.Ordinal))
            return Fail(Catalogue.UndeclaredFact, name.At, $"The fact “{word}” is not declared.", $"Add it to uses: [{word}].");
        var nearest = Spelling.Nearest(word, Names.All.Concat(alsoPossible ?? []));
        var remedy = word.Contains('-', StringComparison.Ordinal)
            ? "Use an existing id. Subtraction needs spaces: q1 - q2."
            : "Use an existing id; compare a code with its own item: q1 = some.";
        return Fail(Catalogue.UnknownName, name.At, $"There is no item, scale or fact “{word}”.", remedy, nearest);
    }

    /// <summary>Counts a new node; beyond the limit the expression is refused.</summary>
    public Node? Made(int at, Node? node) => node is not null && ++steps > MostSteps ? TooLarge(at) : node;

    public Node? Fail(Rule rule, int at, string what, string remedy, string? didYouMean = null)
    {
        fault ??= new ExpressionFault(rule, at, what, remedy, didYouMean);
        return null;
    }

    private Node? TooLarge(int at) => Fail(Catalogue.ExpressionTooLarge, at,
        $"With its ranges written out the expression takes more than {MostSteps} steps.", "Split it into several scales.");

    public static string Described(Sort sort) => sort switch
    {
        Sort.Number => "number",
        Sort.Truth => "condition",
        Sort.Code => "code",
        Sort.Text => "text",
        Sort.Date => "date",
        _ => "several answers",
    };
}
