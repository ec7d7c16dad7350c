using System.Globalization;

namespace ScreenKit.Instruments.Expressions.Nodes;

/// <summary>
/// <c>days-since(date)</c> and <c>age(date)</c> (whole years) up to the fact <c>today</c>, which whoever evaluates gives:
/// the engine has no clock. Unknown without it, and before the date.
/// </summary>
internal sealed class SinceNode(bool years, Node date) : Node
{
    public const string Today = "today";

    public override Sort Sort => Sort.Number;

    public override IReadOnlyList<Node> Children { get; } = [date];

    public override Value Evaluate(IScope scope)
    {
        if (!date.Evaluate(scope).TryDay(out var day) || !TryRead(scope.Fact(Today), out var today) || today.DayNumber < day)
            return Value.Unknown;
        if (!years)
            return Value.Of((decimal)(today.DayNumber - day));
        var from = DateOnly.FromDayNumber(day);
        var passed = today.Year - from.Year;
        return Value.Of((decimal)((today.Month, today.Day).CompareTo((from.Month, from.Day)) < 0 ? passed - 1 : passed));
    }

    public static bool TryRead(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
