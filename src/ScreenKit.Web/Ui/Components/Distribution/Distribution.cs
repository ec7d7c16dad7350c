namespace ScreenKit.Web.Ui.Components;

/// <summary>How many chose each answer.</summary>
/// <param name="Of">How many answered; an answer's share is of these.</param>
public sealed record Distribution(string Title, IReadOnlyList<DistributionRow> Rows, int Of)
{
    public decimal ShareOf(DistributionRow row) => Of == 0 ? 0 : (decimal)(row.Count ?? 0) / Of;
}

/// <param name="Count">Null when it is withheld because the group is small.</param>
public sealed record DistributionRow(string Text, int? Count);
