using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Changes name, title and roles. Sessions with the old roles end in the same transaction.</summary>
public sealed class ChangeUser(Writer writer, AuditLog audit)
{
    public Task<UserChange> ChangeAsync(Guid userId, UserDetails details) => writer.WriteAsync(async db =>
    {
        var user = await db.Users.Include(user => user.Memberships).SingleOrDefaultAsync(user => user.Id == userId);
        if (user is null)
            return UserChange.NotFound;

        var wanted = details.Roles.ToHashSet();
        var present = user.Memberships.Select(membership => new UnitRole(membership.UnitId, membership.Role)).ToHashSet();
        if (wanted.All(role => role.Role != Role.Administrator) && await db.IsLastAdministratorAsync(userId))
            return UserChange.LastAdministrator;

        (user.Name, user.Title) = (details.Name.Trim(), details.Title);
        db.RemoveRange(user.Memberships.Where(membership => !wanted.Contains(new UnitRole(membership.UnitId, membership.Role))));
        db.AddRange(wanted.Except(present).Select(role => role.Of(userId)));
        audit.Add(db, "user.changed", userId, unitId: null);
        if (!wanted.SetEquals(present))
        {
            await db.EndSessionsOfAsync(userId);
            audit.Add(db, "roles.changed", userId, unitId: null);
        }

        await db.SaveChangesAsync();
        return UserChange.Done;
    });
}

public enum UserChange { Done, NotFound, LastAdministrator }

internal static class Administrators
{
    /// <summary>Nobody could make users any more.</summary>
    public static async Task<bool> IsLastAdministratorAsync(this ScreenKitDbContext db, Guid userId)
    {
        var administrators = await db.Users.Where(user => user.ClosedAt == null
            && user.Memberships.Any(membership => membership.Role == Role.Administrator)).Select(user => user.Id).ToListAsync();
        return administrators is [var only] && only == userId;
    }
}
