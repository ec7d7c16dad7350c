using System.Collections.ObjectModel;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Programmes;

/// <summary>Opens an anonymous evaluation of a session: one assignment that anybody with the link may answer.</summary>
public sealed class OpenRound(Writer writer, Evaluations evaluations, AssignmentDesk desk, Secrets secrets, AuditLog audit, TimeProvider clock)
{
    private static readonly TimeSpan OpenFor = TimeSpan.FromDays(30);

    /// <param name="withTexts">Also ask the items where people write freely.</param>
    /// <returns>Null when the session is not in the actor's units, or the evaluation is not one for its kind of programme.</returns>
    public Task<OpenedRound?> OpenAsync(Guid sessionId, string definitionId, string language, bool withTexts)
    {
        var key = secrets.Draw();
        return writer.WriteAsync<OpenedRound?>(async db =>
        {
            var session = await db.Sessions.Include(row => row.Run!.Programme).SingleOrDefaultAsync(row => row.Id == sessionId);
            var instrument = session is null ? null
                : evaluations.For(session.Run!.Programme!.Kind).FirstOrDefault(evaluation => evaluation.Id == definitionId);
            if (session is null || instrument is null)
                return null;

            var id = Guid.NewGuid();
            var turnedOn = withTexts ? Evaluations.OptionalTexts(instrument) : [];
            var assignment = desk.Add(db, new NewAssignment(session.UnitId, id, IsAnonymous: true, definitionId, language,
                ReadOnlyDictionary<string, string>.Empty, turnedOn, OpenFor), key);
            db.Add(new Round
            {
                Id = id,
                UnitId = session.UnitId,
                SessionId = sessionId,
                AssignmentId = assignment.Id,
                DefinitionId = definitionId,
                OpenedAt = clock.GetUtcNow(),
            });
            audit.Add(db, "round.opened", id, session.UnitId);
            await db.SaveChangesAsync();
            return new OpenedRound(id, key);
        });
    }
}

/// <param name="Key">The link and the code; they can be read here and nowhere else.</param>
public sealed record OpenedRound(Guid Id, InvitationKey Key);
