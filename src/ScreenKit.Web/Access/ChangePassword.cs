using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Replaces the actor's own password and ends every session of theirs.</summary>
public sealed class ChangePassword(
    ScreenKitDbContext reading, Writer writer, Actor actor, Accounts accounts, AuditLog audit, IPasswordHasher<AppUser> hasher)
{
    /// <returns>The account with its memberships, for a new session; null when the present password is wrong.</returns>
    public async Task<AppUser?> ChangeAsync(string present, string next)
    {
        var account = await reading.Users.AsNoTracking().SingleAsync(user => user.Id == actor.UserId);
        if (hasher.VerifyHashedPassword(account, account.PasswordHash!, present) == PasswordVerificationResult.Failed)
            return null;

        var hash = hasher.HashPassword(account, next);
        return await writer.WriteAsync(async db =>
        {
            var user = await db.Users.Include(user => user.Memberships).ThenInclude(membership => membership.Unit)
                .SingleAsync(user => user.Id == actor.UserId);
            user.PasswordHash = hash;
            user.MustChangePassword = false;
            await accounts.Over(db).UpdateSecurityStampAsync(user);
            await db.EndSessionsOfAsync(user.Id);
            audit.Add(db, "password.changed", user.Id, unitId: null);
            await db.SaveChangesAsync();
            return user;
        });
    }
}
