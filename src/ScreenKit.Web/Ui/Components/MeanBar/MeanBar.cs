namespace ScreenKit.Web.Ui.Components;

/// <summary>The mean of a group between the lowest and highest possible value.</summary>
/// <param name="Value">Null when it is withheld because the group is small, or nobody has answered.</param>
/// <param name="Of">How many answered.</param>
public sealed record MeanBar(string Title, decimal? Value, decimal Lowest, decimal Highest, int Of, string? LowText = null, string? HighText = null)
{
    public decimal Width => Highest == Lowest ? 0 : Math.Round(Math.Clamp(((Value ?? Lowest) - Lowest) / (Highest - Lowest), 0, 1) * 100, 2);
}
