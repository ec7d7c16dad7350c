namespace ScreenKit.Instruments.Expressions;

internal enum ValueKind : byte { Unknown, Number, Truth, Code, Text, Date }

/// <summary>What an expression evaluates to; unknown by default.</summary>
internal readonly struct Value
{
    private readonly decimal number;
    private readonly string? text;
    private readonly int day;
    private readonly bool flag;

    private Value(ValueKind kind, decimal number = 0, string? text = null, bool flag = false, int day = 0)
    {
        Kind = kind;
        this.number = number;
        this.text = text;
        this.flag = flag;
        this.day = day;
    }

    public static Value Unknown => default;

    public ValueKind Kind { get; }

    public bool IsUnknown => Kind is ValueKind.Unknown;

    public bool IsTrue => Kind is ValueKind.Truth && flag;

    public bool IsFalse => Kind is ValueKind.Truth && !flag;

    /// <summary>The option code, band id or free text.</summary>
    public string? Text => text;

    public static Value Of(decimal number) => new(ValueKind.Number, number, flag: true);

    public static Value Of(bool truth) => new(ValueKind.Truth, flag: truth);

    public static Value Of(DateOnly date) => new(ValueKind.Date, day: date.DayNumber);

    public static Value OfText(string text) => new(ValueKind.Text, text: text);

    /// <summary>A code, with its amount where the option has one.</summary>
    public static Value OfCode(string code, decimal? amount = null) =>
        new(ValueKind.Code, amount ?? 0, code, amount is not null);

    public bool TryNumber(out decimal value)
    {
        value = number;
        return flag && Kind is ValueKind.Number or ValueKind.Code;
    }

    public bool TryDay(out int value)
    {
        value = day;
        return Kind is ValueKind.Date;
    }
}
