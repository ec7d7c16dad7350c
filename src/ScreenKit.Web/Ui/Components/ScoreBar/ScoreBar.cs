using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Web.Ui.Components;

/// <summary>Where a score lies between its lowest and highest value, and in which band.</summary>
/// <param name="Previous">The person's value before this one, shown as a ring.</param>
public sealed record ScoreBar(Score Score, decimal? Previous = null)
{
    private const decimal EdgeRoom = 6;

    public bool HasRange => Score is { Lowest: { } lowest, Highest: { } highest } && lowest < highest;

    public IReadOnlyList<ScoreBarBand> Bands
    {
        get
        {
            if (!HasRange)
                return [];

            var step = WholeNumbers ? 1m : 0m;
            var bands = new List<ScoreBarBand>();
            var from = Score.Lowest!.Value;
            foreach (var band in Score.Bands.Where(band => band.To >= Score.Lowest))
            {
                if (from > Score.Highest)
                    break;

                var to = Math.Min(band.To, Score.Highest!.Value);
                // A band of whole numbers reaches half a point to each side, so that every value has the same width.
                var (start, end) = (PercentOf(from - step / 2), PercentOf(to + step / 2));
                bands.Add(new ScoreBarBand(band.Text, from, to, start, end - start, bands.Count, band.Id == Score.Band));
                from = to + step;
            }

            return bands;
        }
    }

    public decimal? Position => HasRange && Score.Value is { } value ? PercentOf(value) : null;

    public decimal? PreviousPosition => HasRange && Previous is { } value ? PercentOf(value) : null;

    /// <summary>Which side of the marker the number stands on, so that it stays inside the picture.</summary>
    public string Anchor => Position switch { < EdgeRoom => "start", > 100 - EdgeRoom => "end", _ => "middle" };

    /// <summary>How dark the bands are: the worse, the darker; a neutral scale has one tone.</summary>
    public int Tone(ScoreBarBand band)
    {
        var last = Math.Max(Bands.Count - 1, 1);
        var rank = Score.Direction == Direction.HigherIsBetter ? last - band.Order : band.Order;
        return Score.Direction == Direction.Neutral ? band.Order % 2 : Math.Clamp(rank * 4 / last, 0, 4);
    }

    private bool WholeNumbers => Score.Bands.All(band => decimal.IsInteger(band.To)) && Score.Value is null or { Scale: 0 };

    private decimal PercentOf(decimal value)
    {
        var half = WholeNumbers ? 0.5m : 0m;
        var (low, high) = (Score.Lowest!.Value - half, Score.Highest!.Value + half);
        return Math.Round(Math.Clamp((value - low) / (high - low), 0, 1) * 100, 2);
    }
}

/// <param name="Start">Per cent of the width.</param>
/// <param name="Width">Per cent of the width.</param>
public sealed record ScoreBarBand(string Text, decimal From, decimal To, decimal Start, decimal Width, int Order, bool IsHere);
