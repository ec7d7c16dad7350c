using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Programmes;

/// <summary>From answers to a ballot and back.</summary>
internal static class BallotBox
{
    public static Ballot Fill(Guid roundId, Instrument instrument, IReadOnlyDictionary<string, Answer> answers) => new()
    {
        Id = Ballot.DrawId(),
        RoundId = roundId,
        InstrumentVersion = instrument.Version,
        // In the instrument's order, so that the order they were given in is not kept.
        Answers = AnswerSheet.Write(instrument.Items.Where(item => answers.ContainsKey(item.Id))
            .ToDictionary(item => item.Id, item => answers[item.Id], StringComparer.Ordinal)),
    };
}
