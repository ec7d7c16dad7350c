using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Adds to the audit log inside the caller's transaction.</summary>
public sealed class AuditLog(Actor actor, TimeProvider clock)
{
    public void Add(ScreenKitDbContext db, string action, object subject, Guid? unitId) =>
        db.Add(new AuditEntry
        {
            Id = Guid.NewGuid(),
            At = clock.GetUtcNow(),
            Actor = actor.AuditName,
            Action = action,
            Subject = subject.ToString()!,
            UnitId = unitId,
        });
}
