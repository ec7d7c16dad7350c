using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Web.Care;
using ScreenKit.Web.Ui.Components;

namespace ScreenKit.Web.Features.Results;

public sealed record ResultPage(ResultFile File)
{
    public IEnumerable<FlagLine> Flags => File.Flags.Select(flag => new FlagLine(flag, File.Now));

    public IEnumerable<ResultPart> Asked => File.Parts.Where(part => part.WasAsked);

    public IReadOnlyList<ResultPart> NotAsked => [.. File.Parts.Where(part => !part.WasAsked)];

    /// <summary>The line that is read in ten seconds: every instrument with a score.</summary>
    public IEnumerable<SummaryTile> Summary => Asked.Where(part => part.Scores.Count > 0).Select(SummaryTile.Of);

    public IEnumerable<SuggestionCard> Suggestions => File.Suggestions.Select(suggestion => new SuggestionCard(suggestion, this));

    public string TitleOf(string instrumentId) =>
        File.Parts.FirstOrDefault(part => part.Instrument.Id == instrumentId)?.Instrument.Title ?? instrumentId;

    public static string Anchor(ResultPart part) => $"part-{part.Instrument.Id}";
}

/// <summary>An instrument's main score: its total, or where it has none, the score that is worst.</summary>
public sealed record SummaryTile(ResultPart Part, Score Score)
{
    private const string Total = "total";

    public static SummaryTile Of(ResultPart part) => part.Scores.FirstOrDefault(score => score.Scale == Total) is { } total
        ? new SummaryTile(part, total)
        : part.Scores.Select(score => new SummaryTile(part, score)).OrderByDescending(tile => tile.Tone ?? -1).First();

    /// <summary>Which of several scores it is.</summary>
    public string? ScaleTitle => Score.Scale == Total || Part.Scores.Count == 1 ? null : Score.Title;

    /// <summary>0 light to 4 dark, as in the bar; null when there is no band.</summary>
    public int? Tone
    {
        get
        {
            var bar = new ScoreBar(Score);
            return Score.Value is null || bar.Bands.FirstOrDefault(band => band.IsHere) is not { } here ? null : bar.Tone(here);
        }
    }
}

public sealed record SuggestionCard(Care.Suggestion Suggestion, ResultPage Page)
{
    public string Prefix => RefusedForm.Prefix(Suggestion.Id);

    public DateOnly? ReviewOn => Suggestion.ReviewAfter is { } after ? (Page.File.Now + after).DayInNorway() : null;
}

/// <summary>A score with what stands behind it.</summary>
public sealed record ScoreBlock(Score Score, Instrument Instrument)
{
    /// <summary>The scale as its author wrote it.</summary>
    public Scale? Scale => Instrument.Scales.FirstOrDefault(scale => scale.Id == Score.Scale);

    public bool HasReversed => Score.Contributions.Any(contribution => contribution.Reversed);
}
