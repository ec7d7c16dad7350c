using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Web.Programmes;

/// <summary>The tallies of one subject and period: found or begun as answers are counted.</summary>
internal sealed class TallyBook(Guid unitId, Guid subjectId, string period, IEnumerable<Tally> known)
{
    private readonly Dictionary<(string Instrument, string Measure), Tally> tallies =
        known.ToDictionary(tally => (tally.InstrumentId, tally.Measure));

    public IReadOnlyCollection<Tally> Tallies => tallies.Values;

    /// <summary>Those that no row exists for yet.</summary>
    public List<Tally> Begun { get; } = [];

    /// <summary>What an anonymous round shows: every answer by item, and the scales that are meant for dashboards.</summary>
    public void CountAnswers(Instrument instrument, IReadOnlyDictionary<string, Answer> answers, ScoreSheet sheet)
    {
        Of(instrument.Id, Tally.Sheets).Add([], null);
        foreach (var item in instrument.Items.Where(item => answers.ContainsKey(item.Id)))
        {
            var answer = answers[item.Id];
            Of(instrument.Id, item.Id).Add(Values(answer), Amount(item, answer));
        }

        var items = instrument.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var measured in sheet.Dashboard.Where(measured => !items.Contains(measured.Measure)))
            Of(instrument.Id, measured.Measure).Add(measured.Value);
    }

    /// <summary>What a unit's own figures show: the dashboard's measures and nothing else of a patient's answers.</summary>
    public void CountScores(ScoreSheet sheet)
    {
        Of(sheet.Instrument, Tally.Sheets).Add([], null);
        foreach (var measured in sheet.Dashboard)
            Of(sheet.Instrument, measured.Measure).Add(measured.Value);
    }

    private Tally Of(string instrument, string measure)
    {
        if (tallies.TryGetValue((instrument, measure), out var tally))
            return tally;
        tally = new Tally { UnitId = unitId, SubjectId = subjectId, InstrumentId = instrument, Measure = measure, Period = period };
        Begun.Add(tally);
        return tallies[(instrument, measure)] = tally;
    }

    private static IReadOnlyList<string> Values(Answer answer) => answer switch
    {
        ChoiceAnswer choice => [choice.Code],
        ChoicesAnswer choices => choices.Codes,
        NumberAnswer number => [Tally.ValueKey(number.Value)],
        _ => [],
    };

    private static decimal? Amount(Item item, Answer answer) => (item, answer) switch
    {
        (ChoiceItem choice, ChoiceAnswer { Code: var code }) => choice.Options.Find(code)?.Value,
        (_, NumberAnswer number) => number.Value,
        _ => null,
    };
}
