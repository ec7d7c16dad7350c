using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Care;

/// <summary>
/// Takes a patient's submitted response to the clinicians: a result to read, flags to act on, suggestions for the plan.
/// Routed again, it finds the result there and adds nothing.
/// </summary>
public sealed class CareRoute(AuditLog audit) : IResultRoute
{
    public async Task RouteAsync(ScreenKitDbContext db, SubmittedResponse submitted)
    {
        if (submitted.Assignment.IsAnonymous)
            return;
        var episode = await db.Episodes.SingleOrDefaultAsync(episode => episode.Id == submitted.Assignment.SubjectId);
        if (episode is null || await db.Results.FindAsync(submitted.Response.Id) is not null)
            return;

        db.Add(new Result
        {
            ResponseId = submitted.Response.Id,
            UnitId = episode.UnitId,
            PatientId = episode.PatientId,
            EpisodeId = episode.Id,
            Title = submitted.Sitting.Title,
            SubmittedAt = submitted.At,
        });
        db.AddRange(submitted.Parts.SelectMany(part => part.Sheet.Flags.Select(flag => Flag(submitted, episode, part, flag))));
        db.AddRange(submitted.Parts.SelectMany(part => Suggestions(part)).Select((draft, position) => Suggestion(submitted, episode, draft, position)));
        audit.Add(db, "result.received", submitted.Response.Id, episode.UnitId);
        await db.SaveChangesAsync();
    }

    private static Flag Flag(
        SubmittedResponse submitted, Episode episode, SubmittedPart part, Instruments.Scoring.RaisedFlag raised) => new()
    {
        Id = Guid.NewGuid(),
        UnitId = episode.UnitId,
        PatientId = episode.PatientId,
        ResponseId = submitted.Response.Id,
        InstrumentId = part.Instrument.Id,
        FlagId = raised.Id,
        Level = raised.Level,
        Text = raised.Text,
        RaisedAt = submitted.At,
        DueAt = submitted.At + raised.RespondWithin,
    };

    private static IEnumerable<Draft> Suggestions(SubmittedPart part) =>
    [
        .. part.Sheet.Suggestions.Select(suggestion => new Draft(
            part, suggestion.Goal, suggestion.Measure, suggestion.Responsible, suggestion.Review, suggestion.Reason, AskAgain: null)),
        .. part.Sheet.FollowUps.Select(follow => new Draft(
            part, "", "", "coordinator", follow.After, part.Instrument.Title, follow.Instrument)),
    ];

    private static Suggestion Suggestion(SubmittedResponse submitted, Episode episode, Draft draft, int position) => new()
    {
        Id = Guid.NewGuid(),
        UnitId = episode.UnitId,
        PatientId = episode.PatientId,
        EpisodeId = episode.Id,
        ResponseId = submitted.Response.Id,
        InstrumentId = draft.Part.Instrument.Id,
        Position = position,
        AskAgain = draft.AskAgain,
        Goal = draft.Goal,
        Measure = draft.Measure,
        Responsible = Responsible.All.Contains(draft.Responsible) ? draft.Responsible : Responsible.Other,
        ReviewAfter = draft.Review,
        Reason = draft.Reason,
    };

    private sealed record Draft(
        SubmittedPart Part, string Goal, string Measure, string Responsible, TimeSpan? Review, string Reason, string? AskAgain);
}
