using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Features.Users;

public sealed record UserListPage(IReadOnlyList<UserRow> Users)
{
    public static async Task<UserListPage> ReadAsync(ScreenKitDbContext db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var users = await db.Users.AsNoTracking().Include(user => user.Memberships).ThenInclude(membership => membership.Unit)
            .OrderBy(user => user.ClosedAt != null).ThenBy(user => user.Name).ToListAsync();
        var signedIn = await db.StaffSessions.Where(session => session.ExpiresAt > now).Select(session => session.UserId).Distinct().ToListAsync();
        return new UserListPage([.. users.Select(user => new UserRow(
            user.Id, user.Name, user.Title, user.Email ?? "",
            [.. user.Memberships.GroupBy(membership => membership.Unit!.Name).OrderBy(unit => unit.Key)
                .Select(unit => new UnitRoles(unit.Key, [.. unit.Select(membership => membership.Role)]))],
            user.ClosedAt is not null, user.MustChangePassword, signedIn.Contains(user.Id)))]);
    }
}

public sealed record UserRow(
    Guid Id, string Name, string? Title, string Email, IReadOnlyList<UnitRoles> Units, bool IsClosed, bool AwaitsPassword, bool IsSignedIn);

public sealed record UnitRoles(string Unit, IReadOnlyList<string> Roles);
