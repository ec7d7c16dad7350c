using System.Globalization;

namespace ScreenKit.Instruments.Expressions.Nodes;

/// <summary>What is known about the respondent outside the answers: <c>sex</c> or <c>age</c>.</summary>
internal sealed class FactNode(string name) : Node
{
    private const int OldestAge = 150;
    private static readonly string[] Sexes = ["female", "male"];

    public static readonly IReadOnlyList<string> Known = ["sex", "age"];

    public string Name => name;

    public override Sort Sort => IsAge ? Sort.Number : Sort.Code;

    public override IReadOnlyList<string>? Codes => IsAge ? null : Sexes;

    private bool IsAge => string.Equals(name, "age", StringComparison.Ordinal);

    public override Value Evaluate(IScope scope)
    {
        if (scope.Fact(name) is not { } fact)
            return Value.Unknown;
        if (!IsAge)
            return Array.IndexOf(Sexes, fact) >= 0 ? Value.OfCode(fact) : Value.Unknown;
        return int.TryParse(fact, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= OldestAge
            ? Value.Of((decimal)years)
            : Value.Unknown;
    }
}
