using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Web.Ui.Components;

/// <summary>Where a score lies between its lowest and highest value, and in which band.</summary>
/// <param name="Previous">The person's value before this one, shown as a ring.</param>
public sealed record ScoreBar(Score Score, decimal? Previous = null)
{
    private const decimal EdgeRoom = 6;

    public bool HasRange => Score is { Lowest: { } lowest, Highest: { } highest } && lowest < highest;

    public IReadOnlyList<ScoreBarBand> Bands => field ??= [.. Divide()];

    public decimal? Position => HasRange && Score.Value is { } value ? PercentOf(value) : null;

    public decimal? PreviousPosition => HasRange && Previous is { } value ? PercentOf(value) : null;

    /// <summary>Which side of the marker the number stands on, so that it stays inside the picture.</summary>
    public string Anchor => Position switch { < EdgeRoom => "start", > 100 - EdgeRoom => "end", _ => "middle" };

    /// <summary>How dark the bands are: the worse, the darker; on a neutral scale they only alternate.</summary>
    public int Tone(ScoreBarBand band)
    {
        var last = Math.Max(Bands.Count - 1, 1);
        var rank = Score.Direction == Direction.HigherIsBetter ? last - band.Order : band.Order;
        return Score.Direction == Direction.Neutral ? band.Order % 2 : Math.Clamp(rank * 4 / last, 0, 4);
    }

    private bool WholeNumbers => Score.Rule != "mean" && Score.Bands.All(band => decimal.IsInteger(band.To)) && decimal.IsInteger(Score.Value ?? 0);

    // A band of whole numbers reaches half a point to each side, so that every value has the same width.
    private IEnumerable<ScoreBarBand> Divide()
    {
        if (!HasRange)
            yield break;

        var (step, order, from) = (WholeNumbers ? 1m : 0m, 0, Score.Lowest!.Value);
        foreach (var band in Score.Bands.Where(band => band.To >= Score.Lowest).TakeWhile(_ => from <= Score.Highest))
        {
            var to = Math.Min(band.To, Score.Highest!.Value);
            var (start, end) = (PercentOf(from - step / 2), PercentOf(to + step / 2));
            yield return new ScoreBarBand(band.Text, from, to, start, end - start, order++, band.Id == Score.Band);
            from = to + step;
        }
    }

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
