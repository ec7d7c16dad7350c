using ScreenKit.Instruments.Expressions.Nodes;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Expressions;

/// <summary>The closed list of functions.</summary>
internal sealed class Functions(Binder binder)
{
    private const int MostDecimals = 6;

    public static readonly IReadOnlyList<string> Known =
        ["if", "sum", "mean", "min", "max", "count", "any", "all", "answered", "missing", "round", "abs", "coalesce", "age", "days-since"];

    public Node? Bind(CallSyntax call) => call.Function switch
    {
        "sum" => Gathered(call, Gather.Sum),
        "mean" => Gathered(call, Gather.Mean),
        "min" => Gathered(call, Gather.Min),
        "max" => Gathered(call, Gather.Max),
        "count" => Counted(call),
        "any" => Conditions(call) is { } conditions ? binder.Made(call.At, new AnyNode(conditions)) : null,
        "all" => Conditions(call) is { } conditions ? binder.Made(call.At, new AllNode(conditions)) : null,
        "answered" or "missing" => Answered(call),
        "if" => If(call),
        "coalesce" => Coalesce(call),
        "abs" => Has(call, 1, 1) && binder.Number(call.Arguments[0]) is { } number ? binder.Made(call.At, new AbsNode(number)) : null,
        "round" => Round(call),
        "age" or "days-since" => Since(call),
        _ => binder.Fail(Catalogue.UnknownFunction, call.At, $"There is no function “{call.Function}”.",
            $"The functions are {string.Join(", ", Known)}.", Spelling.Nearest(call.Function, Known)),
    };

    /// <summary>The arguments with ranges written out; null after a fault.</summary>
    public static IReadOnlyList<Node>? Expand(Binder binder, CallSyntax call)
    {
        var nodes = new List<Node>();
        foreach (var argument in call.Arguments)
        {
            if (Expand(binder, argument) is not { } expanded)
                return null;
            nodes.AddRange(expanded);
        }
        if (nodes.Count > 0)
            return nodes;
        binder.Fail(Catalogue.WrongArguments, call.At, $"{call.Function} is given nothing.", $"Write {call.Function}(q1..q9) or {call.Function}(q1, q2).");
        return null;
    }

    public static void FailRange(Binder binder, RangeSyntax range)
    {
        foreach (var name in new[] { range.From, range.To })
        {
            if (binder.Names.Find(name) is not ItemNode)
            {
                binder.Fail(Catalogue.UnknownItem, range.At, $"The range {range.From}..{range.To} names “{name}”, which is no item.",
                    "A range runs between two items.", Spelling.Nearest(name, binder.Names.All));
            }
        }
        binder.Fail(Catalogue.EmptyRange, range.At, $"The range {range.From}..{range.To} runs backwards.", $"Write {range.To}..{range.From}.");
    }

    private static IReadOnlyList<Node>? Expand(Binder binder, Syntax argument)
    {
        switch (argument)
        {
            case RangeSyntax range:
                if (binder.Names.Range(range.From, range.To) is { Count: > 0 } items && items.All(item => binder.Made(range.At, item) is not null))
                    return items;
                FailRange(binder, range);
                return null;
            case BinarySyntax { Left: RangeSyntax range, Operator: not ("and" or "or" or "+" or "-" or "*" or "/") } each:
                return new Comparisons(binder).BindEach(each, range);
            default:
                return binder.Node(argument) is { } node ? [node] : null;
        }
    }

    private Node? Gathered(CallSyntax call, Gather gather)
    {
        if (Expand(binder, call) is not { } arguments)
            return null;
        foreach (var argument in arguments)
        {
            var several = argument.Sort is Sort.Ratings
                || (argument is ItemNode { Sort: Sort.Codes } item && item.HasAmount);
            if (!several && binder.AsNumber(argument, call.At) is null)
                return null;
        }
        return binder.Made(call.At, new GatherNode(gather, arguments));
    }

    private Node? Counted(CallSyntax call)
    {
        if (Expand(binder, call) is not { } arguments)
            return null;
        foreach (var argument in arguments)
        {
            if (argument.Sort is not (Sort.Truth or Sort.Codes or Sort.Ratings) && !(argument is ItemNode && argument.HasAmount))
            {
                return binder.Fail(Catalogue.WrongArguments, call.At, "count is given something that is neither a condition nor an item with a value.",
                    "Write count(q1..q9 >= 2), or count(q3) for the options ticked.");
            }
        }
        return binder.Made(call.At, new CountNode(arguments));
    }

    private IReadOnlyList<Node>? Conditions(CallSyntax call)
    {
        if (Expand(binder, call) is not { } arguments)
            return null;
        if (arguments.All(argument => argument.Sort is Sort.Truth or Sort.Any))
            return arguments;
        binder.Fail(Catalogue.WrongArguments, call.At, $"{call.Function} of values is not compared with anything.",
            $"Write {call.Function}(q1..q9) >= 1.");
        return null;
    }

    private Node? Answered(CallSyntax call) => Expand(binder, call) is { } arguments
        ? binder.Made(call.At, new AnsweredNode(call.Function is "missing", arguments))
        : null;

    private Node? If(CallSyntax call)
    {
        if (!Has(call, 3, 3)
            || binder.Truth(call.Arguments[0]) is not { } condition
            || binder.Node(call.Arguments[1]) is not { } then
            || binder.Node(call.Arguments[2]) is not { } otherwise)
            return null;
        return then.Sort == otherwise.Sort || (then.HasAmount && otherwise.HasAmount)
            ? binder.Made(call.At, new IfNode(condition, then, otherwise))
            : binder.Fail(Catalogue.WrongArguments, call.At, "The two outcomes of if are of different types.", "Let both be numbers, or both conditions.");
    }

    private Node? Coalesce(CallSyntax call)
    {
        if (Expand(binder, call) is not { } candidates)
            return null;
        return candidates.All(candidate => candidate.Sort == candidates[0].Sort || (candidate.HasAmount && candidates[0].HasAmount))
            ? binder.Made(call.At, new CoalesceNode(candidates))
            : binder.Fail(Catalogue.WrongArguments, call.At, "coalesce is given different types.", "Let all be numbers, or all conditions.");
    }

    private Node? Round(CallSyntax call)
    {
        if (!Has(call, 1, 2) || binder.Number(call.Arguments[0]) is not { } number)
            return null;
        if (call.Arguments.Count == 1)
            return binder.Made(call.At, new RoundNode(number, 0));
        return call.Arguments[1] is NumberSyntax { Value: >= 0 and <= MostDecimals and var decimals } && decimal.IsInteger(decimals)
            ? binder.Made(call.At, new RoundNode(number, (int)decimals))
            : binder.Fail(Catalogue.WrongArguments, call.Arguments[1].At, "The number of decimals is no whole number from 0 to 6.", "Write round(x, 1).");
    }

    private Node? Since(CallSyntax call)
    {
        if (!Has(call, 1, 1) || binder.Node(call.Arguments[0]) is not { } date)
            return null;
        return date.Sort is Sort.Date or Sort.Any
            ? binder.Made(call.At, new SinceNode(call.Function is "age", date))
            : binder.Fail(Catalogue.WrongArguments, call.At, $"{call.Function} is given something that is no date.", "Give it an item of type date.");
    }

    private bool Has(CallSyntax call, int least, int most)
    {
        if (call.Arguments.Count >= least && call.Arguments.Count <= most)
            return true;
        binder.Fail(Catalogue.WrongArguments, call.At,
            $"{call.Function} takes {(least == most ? $"{least}" : $"{least} or {most}")} arguments and is given {call.Arguments.Count}.",
            "Count the arguments.");
        return false;
    }
}
