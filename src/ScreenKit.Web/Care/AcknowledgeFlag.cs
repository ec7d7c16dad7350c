using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

public sealed class AcknowledgeFlag(Writer writer, Actor actor, AuditLog audit, TimeProvider clock)
{
    /// <param name="action">What was done about it.</param>
    /// <returns>The response that raised it.</returns>
    public Task<Outcome<Guid>> AcknowledgeAsync(Guid flagId, string? action) => writer.WriteAsync<Outcome<Guid>>(async db =>
    {
        var flag = await db.Flags.SingleOrDefaultAsync(flag => flag.Id == flagId);
        if (flag is null)
            return Outcome<Guid>.Missing;
        if (flag.AcknowledgedAt is not null)
            return Outcome<Guid>.Overtaken;

        var refusals = new List<Refusal>();
        if (!FreeText.Read(action, "Action", refusals, out var clean))
            return refusals;

        flag.AcknowledgedAt = clock.GetUtcNow();
        flag.AcknowledgedBy = actor.Name;
        flag.Action = clean;
        audit.Add(db, "flag.acknowledged", flag.Id, flag.UnitId);
        await db.SaveChangesAsync();
        return flag.ResponseId;
    });
}
