using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Library;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Programmes;

/// <summary>Counts a round's ballots from the beginning, says whether the tallies agreed, and puts right what did not.</summary>
public sealed class RebuildTallies(Writer writer, InstrumentLibrary library, AuditLog audit)
{
    /// <returns>The number of tallies that differed; null when there is no such round in the caller's units.</returns>
    public Task<int?> RebuildAsync(Guid roundId) => writer.WriteAsync<int?>(async db =>
    {
        var round = await db.Rounds.SingleOrDefaultAsync(row => row.Id == roundId);
        if (round is null)
            return null;

        var kept = await db.Tallies.Where(tally => tally.SubjectId == roundId).ToListAsync();
        var counted = await CountAsync(db, round);
        var wrong = kept.Where(tally => !counted.Any(other => SameMeasure(tally, other) && tally.CountsTheSameAs(other))).ToList();
        var lacking = counted.Where(tally => !kept.Any(other => SameMeasure(tally, other) && tally.CountsTheSameAs(other))).ToList();
        if (wrong.Count + lacking.Count == 0)
            return 0;

        db.RemoveRange(wrong);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        db.AddRange(lacking);
        audit.Add(db, "tallies.rebuilt", roundId, round.UnitId);
        await db.SaveChangesAsync();
        return wrong.UnionBy(lacking, tally => (tally.InstrumentId, tally.Measure)).Count();
    });

    private async Task<IReadOnlyCollection<Tally>> CountAsync(ScreenKitDbContext db, Round round)
    {
        var book = new TallyBook(round.UnitId, round.Id, period: "", []);
        foreach (var ballot in await db.Ballots.AsNoTracking().Where(ballot => ballot.RoundId == round.Id).ToListAsync())
        {
            var instrument = await library.VersionAsync(db, ballot.InstrumentVersion);
            var answers = AnswerSheet.Read(instrument, ballot.Answers);
            book.CountAnswers(instrument, answers, Scorer.Score(instrument, answers, Facts.None));
        }

        return book.Tallies;
    }

    private static bool SameMeasure(Tally one, Tally other) =>
        (one.InstrumentId, one.Measure) == (other.InstrumentId, other.Measure);
}
