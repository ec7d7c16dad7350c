using ScreenKit.Instruments;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Web.Library;

namespace ScreenKit.Web.Features.Instruments;

/// <param name="Instrument">What is in use, in the language looked at; null when there is nothing to use.</param>
/// <param name="Reaches">Lowest and highest value of each scale.</param>
public sealed record InstrumentPage(
    string Id, ShelfStatus Status, Instrument? Instrument, IReadOnlyList<Problem> Problems, int Examples,
    IReadOnlyDictionary<string, ScaleReach> Reaches)
{
    public static InstrumentPage Of(ShelvedInstrument shelved, string language)
    {
        var instrument = shelved.Usable?.In(language);
        return new InstrumentPage(
            shelved.Id, InstrumentsPage.Status(instrument is not null, shelved.IsCurrent), instrument, shelved.Problems, shelved.Examples,
            instrument is null ? new Dictionary<string, ScaleReach>(StringComparer.Ordinal) : ReachesOf(instrument));
    }

    public IEnumerable<Item> Questions => Instrument!.Items.Where(item => item.IsQuestion);

    // The range of a scale does not depend on the answers, so an empty sheet has it too.
    private static Dictionary<string, ScaleReach> ReachesOf(Instrument instrument) =>
        Scorer.Score(ScreenKit.Instruments.Definitions.Battery.Of(instrument), AnswerSet.Empty, Facts.None).SelectMany(sheet => sheet.Scores)
            .ToDictionary(score => score.Scale, score => new ScaleReach(score.Lowest, score.Highest), StringComparer.Ordinal);
}

public sealed record ScaleReach(decimal? Lowest, decimal? Highest);
