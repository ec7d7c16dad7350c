namespace ScreenKit.Instruments.Answers;

/// <summary>One item of one instrument in a sitting, written <c>phq-9.q1</c>.</summary>
public readonly record struct ItemKey(string Instrument, string Item)
{
    public override string ToString() => $"{Instrument}.{Item}";

    /// <summary>Reads <c>instrument.item</c>; false for anything that does not have exactly one point between two names.</summary>
    public static bool TryParse(string? text, out ItemKey key)
    {
        key = default;
        if (text is null)
            return false;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point <= 0 || point == text.Length - 1 || text.IndexOf('.', point + 1) >= 0)
            return false;
        key = new ItemKey(text[..point], text[(point + 1)..]);
        return true;
    }

    public bool Equals(ItemKey other) =>
        string.Equals(Item, other.Item, StringComparison.Ordinal)
        && string.Equals(Instrument, other.Instrument, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(
        Instrument is null ? 0 : StringComparer.Ordinal.GetHashCode(Instrument),
        Item is null ? 0 : StringComparer.Ordinal.GetHashCode(Item));
}
