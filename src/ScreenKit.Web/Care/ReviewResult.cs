using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>Takes a result off the list of what waits. The first to do so stays the one who did.</summary>
public sealed class ReviewResult(Writer writer, Actor actor, AuditLog audit, TimeProvider clock)
{
    public Task<Outcome<Guid>> ReviewAsync(Guid responseId) => writer.WriteAsync<Outcome<Guid>>(async db =>
    {
        var result = await db.Results.SingleOrDefaultAsync(result => result.ResponseId == responseId);
        if (result is null)
            return Outcome<Guid>.Missing;

        if (result.ReviewedAt is null)
        {
            result.ReviewedAt = clock.GetUtcNow();
            result.ReviewedBy = actor.Name;
            audit.Add(db, "result.reviewed", responseId, result.UnitId);
            await db.SaveChangesAsync();
        }

        return responseId;
    });
}
