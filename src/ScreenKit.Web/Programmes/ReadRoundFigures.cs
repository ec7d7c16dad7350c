using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Programmes;

/// <summary>
/// The figures of a round. What too few have answered is left out by the queries themselves, so no caller ever holds it.
/// </summary>
public sealed class ReadRoundFigures(ScreenKitDbContext db, InstrumentLibrary library)
{
    /// <returns>Null as long as too few have answered: then not even how many is known.</returns>
    public async Task<RoundFigures?> ReadAsync(Guid roundId, string language)
    {
        var tallies = await TalliesAsync(roundId);
        if (tallies.Count == 0)
            return null;

        var byMeasure = tallies.ToDictionary(tally => (tally.InstrumentId, tally.Measure));
        var instruments = (await InstrumentsAsync(roundId))
            .Where(instrument => byMeasure.ContainsKey((instrument.Id, Tally.Sheets))).ToList();
        var parts = new List<InstrumentFigures>();
        foreach (var instrument in instruments)
        {
            var counted = new CountedInstrument(instrument.In(language), measure => byMeasure.GetValueOrDefault((instrument.Id, measure)));
            parts.Add(new InstrumentFigures(
                counted.Instrument, counted.Items(), counted.Scales(), await TextsAsync(roundId, counted.Instrument, counted.TextsToShow())));
        }

        return new RoundFigures(tallies.Where(tally => tally.Measure == Tally.Sheets).Max(tally => tally.N), parts);
    }

    private Task<List<Tally>> TalliesAsync(Guid roundId)
    {
        var enough = db.Tallies.AsNoTracking().Where(tally => tally.SubjectId == roundId && tally.N >= SmallCells.Fewest);
        return enough
            .Where(tally => enough.Any(sheets => sheets.InstrumentId == tally.InstrumentId && sheets.Measure == Tally.Sheets))
            .ToListAsync();
    }

    /// <summary>As they were answered; where a file was changed while the round was open, as it is now.</summary>
    private async Task<List<Instrument>> InstrumentsAsync(Guid roundId)
    {
        var answered = new List<Instrument>();
        foreach (var hash in await db.Ballots.Where(ballot => ballot.RoundId == roundId).Select(ballot => ballot.InstrumentVersion).Distinct().ToListAsync())
            answered.Add(await library.VersionAsync(db, hash));
        return
        [
            .. answered.GroupBy(instrument => instrument.Id).OrderBy(versions => versions.Key, StringComparer.Ordinal)
                .Select(versions => versions.FirstOrDefault(version => version.Version == library.Shelf.Instrument(versions.Key)?.Version) ?? versions.First()),
        ];
    }

    private async Task<IReadOnlyList<WrittenAnswers>> TextsAsync(Guid roundId, Instrument instrument, IReadOnlyDictionary<TextItem, bool> items)
    {
        if (!items.Values.Any(isShown => isShown))
            return [.. items.Keys.Select(item => new WrittenAnswers(item.Text, null))];

        var ballots = await db.Ballots.AsNoTracking().Where(ballot => ballot.RoundId == roundId).Select(ballot => ballot.Answers).ToListAsync();
        var sheets = ballots.Select(answers => AnswerSheet.Read(instrument, answers)).ToList();
        return [.. items.Select(item => new WrittenAnswers(item.Key.Text, item.Value ? Shuffled(sheets, item.Key) : null))];
    }

    // Each question is shuffled on its own, so that nothing puts two texts of one person side by side.
    private static string[] Shuffled(IEnumerable<IReadOnlyDictionary<string, Answer>> sheets, TextItem item)
    {
        var texts = sheets.Select(sheet => sheet.GetValueOrDefault(item.Id)).OfType<TextAnswer>().Select(answer => answer.Text).ToArray();
        RandomNumberGenerator.Shuffle<string>(texts);
        return texts;
    }
}
