using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Journeys;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Screening;

/// <summary>
/// Takes a result onward: to a patient's plan, to whoever must act, to a dashboard. Every route sees every submitted
/// response, inside the transaction that freezes it, and leaves alone what is not its own.
/// </summary>
public interface IResultRoute
{
    Task RouteAsync(ScreenKitDbContext db, SubmittedResponse submitted);
}

/// <param name="Response">Tracked; for an anonymous assignment it is removed after the routes have run.</param>
/// <param name="Parts">Those that were on the path, in order.</param>
public sealed record SubmittedResponse(
    Response Response, Assignment Assignment, Battery Sitting, IReadOnlyList<SubmittedPart> Parts, Facts Facts, DateTimeOffset At);

/// <param name="Answers">On the path only, shared answers included.</param>
public sealed record SubmittedPart(Instrument Instrument, IReadOnlyDictionary<string, Answer> Answers, ScoreSheet Sheet);
