using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions;
using ScreenKit.Instruments.Lint;

namespace ScreenKit.Instruments.Yaml;

/// <summary>Compiles the expressions of a file against its names.</summary>
internal sealed class ConditionReader(Names names, ProblemList problems)
{
    /// <summary>For all expressions of a file together: written-out ranges could otherwise fill memory.</summary>
    private const int MostSteps = 200_000;

    private readonly List<PlacedExpression> compiled = [];
    private int steps;

    public IReadOnlyList<PlacedExpression> Compiled => compiled;

    public Expression? Condition(YamlScalar? scalar) => Compile(scalar, Sort.Truth);

    public Expression? Amount(YamlScalar? scalar) => Compile(scalar, Sort.Number);

    public Item Complete(ItemDraft draft) => draft.Item with
    {
        Show = Condition(draft.Show),
        Validate = Condition(draft.Rule) is { } rule ? new Validation(rule, draft.Message ?? "") : null,
    };

    public Scale Complete(ScaleDraft draft) => draft.Scale with
    {
        Expression = Amount(draft.Expression),
        BandSets = [.. draft.BandSets.Select(set => new BandSet(Condition(set.When), [.. set.Bands.Select(band => band.Band)]))],
    };

    private Expression? Compile(YamlScalar? scalar, Sort wanted)
    {
        if (scalar is null || problems.IsFull || steps > MostSteps)
            return null;
        var expression = Expression.Compile(scalar.Text.TrimEnd(), names, wanted, out var fault);
        if (fault is not null)
            problems.Add(fault, scalar);
        if (expression is null)
            return null;
        compiled.Add(new PlacedExpression(expression, scalar));
        steps += expression.Root.Cost;
        if (steps > MostSteps)
            problems.Add(Catalogue.ExpressionTooLarge, scalar, $"The expressions of the file take more than {MostSteps} steps together.", "Split the instrument.");
        return expression;
    }
}
