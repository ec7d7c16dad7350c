using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Programmes;

/// <summary>
/// Puts anonymous answers in the ballot box of their round and counts them, and counts patients' scores by unit and month.
/// Nothing is written to a log about an anonymous answer: a time there would tell when somebody answered.
/// </summary>
public sealed class TallyRoute : IResultRoute
{
    private static readonly TimeZoneInfo Norway = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public Task RouteAsync(ScreenKitDbContext db, SubmittedResponse submitted) => submitted.Assignment.IsAnonymous
        ? CountRoundAsync(db, submitted)
        : CountUnitAsync(db, submitted);

    private static async Task CountRoundAsync(ScreenKitDbContext db, SubmittedResponse submitted)
    {
        var roundId = submitted.Assignment.SubjectId;
        var book = await OpenAsync(db, submitted.Assignment.UnitId, roundId, period: "");
        foreach (var part in submitted.Parts)
        {
            db.Add(BallotBox.Fill(roundId, part.Instrument, part.Answers));
            book.CountAnswers(part.Instrument, part.Answers, part.Sheet);
        }

        db.AddRange(book.Begun);
    }

    private static async Task CountUnitAsync(ScreenKitDbContext db, SubmittedResponse submitted)
    {
        var unitId = submitted.Assignment.UnitId;
        var month = TimeZoneInfo.ConvertTime(submitted.At, Norway).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var book = await OpenAsync(db, unitId, unitId, month);
        foreach (var part in submitted.Parts)
            book.CountScores(part.Sheet);
        db.AddRange(book.Begun);
    }

    private static async Task<TallyBook> OpenAsync(ScreenKitDbContext db, Guid unitId, Guid subjectId, string period) =>
        new(unitId, subjectId, period,
            await db.Tallies.AsTracking().Where(tally => tally.SubjectId == subjectId && tally.Period == period).ToListAsync());
}
