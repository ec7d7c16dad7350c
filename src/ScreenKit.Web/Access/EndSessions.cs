using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Signs a member of staff out everywhere, from the next request on.</summary>
public sealed class EndSessions(Writer writer, AuditLog audit)
{
    public Task EndAsync(Guid userId) => writer.WriteAsync(async db =>
    {
        await db.EndSessionsOfAsync(userId);
        audit.Add(db, "sessions.ended", userId, unitId: null);
        await db.SaveChangesAsync();
    });
}

internal static class SessionRows
{
    /// <summary>Part of every change to what somebody may do: the session carries the old roles.</summary>
    public static Task<int> EndSessionsOfAsync(this ScreenKitDbContext db, Guid userId) =>
        db.StaffSessions.Where(session => session.UserId == userId).ExecuteDeleteAsync();
}
