using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Web.Care;

/// <summary>A frozen score with its texts in the reader's language. Not a number is touched.</summary>
public static class ScoreWords
{
    /// <param name="instrument">At the version the score was computed by, in the reader's language.</param>
    public static Score In(Score score, Instrument instrument, IReadOnlyDictionary<string, Answer> answers)
    {
        var scale = instrument.Scales.FirstOrDefault(scale => scale.Id == score.Scale);
        if (scale is null)
            return score;

        var bands = scale.BandSets.Select(set => set.Bands).FirstOrDefault(bands => SameBands(bands, score.Bands)) ?? score.Bands;
        return score with
        {
            Title = scale.Title,
            Bands = bands,
            BandText = bands.FirstOrDefault(band => band.Id == score.Band)?.Text ?? score.BandText,
            Contributions = [.. score.Contributions.Select(contribution => In(contribution, instrument, answers))],
        };
    }

    private static Contribution In(Contribution contribution, Instrument instrument, IReadOnlyDictionary<string, Answer> answers)
    {
        var item = instrument.Items.FirstOrDefault(item => item.Id == contribution.Item);
        return item is ChoiceItem choice && answers.GetValueOrDefault(item.Id) is ChoiceAnswer answer
            ? contribution with { ItemText = choice.Text, AnswerText = choice.Options.Find(answer.Code)?.Text ?? contribution.AnswerText }
            : item is null or ActivitiesItem ? contribution
            : contribution with { ItemText = item.Text };
    }

    private static bool SameBands(IReadOnlyList<Band> one, IReadOnlyList<Band> other) =>
        one.Select(band => (band.Id, band.To)).SequenceEqual(other.Select(band => (band.Id, band.To)));
}
