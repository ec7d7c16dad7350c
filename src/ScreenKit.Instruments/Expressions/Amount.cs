namespace ScreenKit.Instruments.Expressions;

/// <summary>
/// Decimal arithmetic that never throws: a result beyond ±10¹², or a division by less than 10⁻¹², is unknown.
/// Operands within these limits cannot overflow a decimal.
/// </summary>
internal static class Amount
{
    private const decimal Largest = 1_000_000_000_000m;
    private const decimal SmallestDivisor = 0.000_000_000_001m;

    public static bool IsWithin(decimal value) => value is >= -Largest and <= Largest;

    public static Value Add(decimal left, decimal right) => Of(left + right);

    public static Value Subtract(decimal left, decimal right) => Of(left - right);

    public static Value Multiply(decimal left, decimal right) => Of(left * right);

    public static Value Divide(decimal left, decimal right) =>
        right is > -SmallestDivisor and < SmallestDivisor ? Value.Unknown : Of(left / right);

    public static Value Of(decimal value) => IsWithin(value) ? Value.Of(value) : Value.Unknown;

    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
