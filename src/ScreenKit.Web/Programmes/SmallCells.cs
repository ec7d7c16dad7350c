namespace ScreenKit.Web.Programmes;

/// <summary>How many must have answered before a figure exists. Applied where figures are read, so that no page can forget it.</summary>
public static class SmallCells
{
    /// <summary>Answers to a round, and to each of its items and scales.</summary>
    public const int Fewest = 5;

    /// <summary>Written answers to an item: what people write is easier to recognise than what they tick.</summary>
    public const int FewestTexts = 10;
}
