using Microsoft.EntityFrameworkCore;
using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Screening;

/// <summary>
/// One transaction: freezes the answers on the path, scores them, lets every route take the result onward, writes the
/// audit entry, drops the draft. The same response submitted again changes nothing and gets the same outcome.
/// </summary>
public sealed class SubmitResponse(
    Writer writer, SittingReader sittings, IEnumerable<IResultRoute> routes, AuditLog audit, TimeProvider clock)
{
    public Task<SubmitOutcome> SubmitAsync(Guid responseId) => writer.WriteAsync(async db =>
    {
        var sitting = await sittings.ReadAsync(db, responseId);
        if (sitting is null)
            return SubmitOutcome.Gone;
        if (sitting.IsSubmitted)
            return SubmitOutcome.Submitted;
        if (!sitting.Assignment.IsOpen(clock.GetUtcNow()))
            return SubmitOutcome.Gone;
        if (RequiredUnanswered(sitting))
            return SubmitOutcome.Incomplete;

        var submitted = new SubmittedResponse(
            sitting.Response, sitting.Assignment, sitting.Battery, Score(sitting), sitting.Facts, clock.GetUtcNow());
        if (sitting.Assignment.IsAnonymous)
            db.Remove(sitting.Response);
        else
            Freeze(db, submitted);
        foreach (var route in routes)
            await route.RouteAsync(db, submitted);

        await db.SaveChangesAsync();
        await db.DraftAnswers.Where(answer => answer.ResponseId == responseId).ExecuteDeleteAsync();
        return SubmitOutcome.Submitted;
    });

    private static bool RequiredUnanswered(Sitting sitting) => sitting.Walk.Pages.Any(page =>
        page.Items.Any(item => item.Required && !sitting.Answers.ContainsKey(new ItemKey(page.Part.Instrument.Id, item.Id))));

    private static List<SubmittedPart> Score(Sitting sitting) =>
    [
        .. sitting.Walk.Parts.Select(part =>
        {
            var answers = sitting.Walk.Sheet(part.Instrument.Id);
            return new SubmittedPart(part.Instrument, answers, Scorer.Score(part.Instrument, answers, sitting.Facts));
        }),
    ];

    private void Freeze(ScreenKitDbContext db, SubmittedResponse submitted)
    {
        var response = submitted.Response;
        response.SubmittedAt = submitted.At;
        submitted.Assignment.CompletedAt = submitted.At;
        foreach (var part in submitted.Parts)
        {
            var row = response.Parts.Single(row => row.InstrumentId == part.Instrument.Id);
            row.Answers = AnswerSheet.Write(part.Answers);
            row.ScoreSheet = ScoreJson.Write(part.Sheet);
        }

        audit.Add(db, "response.submitted", response.Id, response.UnitId);
    }
}

/// <summary>Gone: no such response, one that is no longer taken, or an anonymous one that has been counted. Incomplete: something required is unanswered.</summary>
public enum SubmitOutcome { Submitted, Incomplete, Gone }
