using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Closes an account to its owner, at once, or opens it again. Nothing the person did is removed.</summary>
public sealed class CloseUser(Writer writer, AuditLog audit, TimeProvider clock)
{
    public Task<UserChange> SetAsync(Guid userId, bool isClosed) => writer.WriteAsync(async db =>
    {
        var user = await db.Users.SingleOrDefaultAsync(user => user.Id == userId);
        if (user is null)
            return UserChange.NotFound;
        if (isClosed && await db.IsLastAdministratorAsync(userId))
            return UserChange.LastAdministrator;

        user.ClosedAt = isClosed ? user.ClosedAt ?? clock.GetUtcNow() : null;
        if (isClosed)
            await db.EndSessionsOfAsync(userId);
        audit.Add(db, isClosed ? "user.closed" : "user.reopened", userId, unitId: null);
        await db.SaveChangesAsync();
        return UserChange.Done;
    });
}
