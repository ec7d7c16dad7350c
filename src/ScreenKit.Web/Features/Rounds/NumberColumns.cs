using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Programmes;

namespace ScreenKit.Web.Features.Rounds;

/// <summary>How many gave each number, as columns.</summary>
public sealed record NumberColumns(string Title, ItemCounts Counts, string? Low, string? High)
{
    public const int Tallest = 110;
    private const decimal FilledShare = 0.78m;

    public static NumberColumns Of(ScaleItem scale, ItemCounts counts) => new(scale.Text, counts, scale.Low, scale.High);

    public IReadOnlyList<NumberColumn> Columns
    {
        get
        {
            var highest = Math.Max(1, Counts.Values.Max(value => value.Count));
            var slot = 100m / Counts.Values.Count;
            return
            [
                .. Counts.Values.Select((value, place) => new NumberColumn(value.Text, value.Count,
                    slot * (place + (1 - FilledShare) / 2), slot * FilledShare, Math.Round((decimal)Tallest * value.Count / highest, 1))),
            ];
        }
    }
}

/// <param name="Start">Per cent of the width.</param>
/// <param name="Width">Per cent of the width.</param>
public sealed record NumberColumn(string Number, int Count, decimal Start, decimal Width, decimal Height)
{
    public decimal Centre => Start + Width / 2;
}
