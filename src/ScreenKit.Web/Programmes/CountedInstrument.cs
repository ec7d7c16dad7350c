using System.Globalization;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Web.Programmes;

/// <summary>Puts the tallies of a round beside the questions they count.</summary>
/// <param name="find">The tally of a measure; null when too few gave it.</param>
internal sealed class CountedInstrument(Instrument instrument, Func<string, Tally?> find)
{
    public Instrument Instrument => instrument;

    public IReadOnlyList<ItemFigures> Items() =>
        [.. instrument.Items.Where(item => item is ChoiceItem or ChoicesItem or ScaleItem or NumberItem)
            .Where(item => !item.Off || find(item.Id) is not null)
            .Select(item => new ItemFigures(item, find(item.Id) is { } tally ? Counts(item, tally) : null))];

    public IReadOnlyList<ScaleFigures> Scales()
    {
        var shown = instrument.Routes.OfType<DashboardRoute>().Select(route => route.Measure).ToHashSet(StringComparer.Ordinal);
        // The range of a scale does not depend on the answers, so an empty sheet has it too.
        var ranges = Scorer.Score(Battery.Of(instrument), AnswerSet.Empty, Facts.None).SelectMany(sheet => sheet.Scores);
        return
        [
            .. ranges.Where(score => shown.Contains(score.Scale) && score is { Lowest: not null, Highest: not null })
                .Select(score => find(score.Scale) is { } tally
                    ? new ScaleFigures(score.Title, tally.N, tally.Sum / tally.N, score.Lowest!.Value, score.Highest!.Value)
                    : new ScaleFigures(score.Title, null, null, score.Lowest!.Value, score.Highest!.Value)),
        ];
    }

    /// <summary>Items where people wrote something, and whether enough did for it to be shown.</summary>
    public IReadOnlyDictionary<TextItem, bool> TextsToShow() => instrument.Items.OfType<TextItem>()
        .Where(item => !item.Off || find(item.Id) is not null)
        .ToDictionary(item => item, item => find(item.Id)?.N >= SmallCells.FewestTexts);

    private static ItemCounts Counts(Item item, Tally tally)
    {
        var counts = tally.Counts;
        return item switch
        {
            ChoiceItem choice => new ItemCounts(tally.N, Chosen(choice.Options, counts), choice.Options.Options.All(option => option.Value is not null) ? Mean(tally) : null),
            ChoicesItem choices => new ItemCounts(tally.N, Chosen(choices.Options, counts), null),
            ScaleItem scale => new ItemCounts(tally.N, Numbers(scale, counts), Mean(tally)),
            _ => new ItemCounts(tally.N, [], Mean(tally)),
        };
    }

    private static decimal Mean(Tally tally) => tally.Sum / tally.N;

    private static List<ValueCount> Chosen(OptionList options, IReadOnlyDictionary<string, int> counts) =>
        [.. options.Options.Select(option => new ValueCount(option.Text, counts.GetValueOrDefault(option.Code)))];

    private static List<ValueCount> Numbers(ScaleItem scale, IReadOnlyDictionary<string, int> counts) =>
        [.. Enumerable.Range(scale.Min, scale.Max - scale.Min + 1)
            .Select(number => new ValueCount(number.ToString(CultureInfo.InvariantCulture), counts.GetValueOrDefault(Tally.ValueKey(number))))];
}
