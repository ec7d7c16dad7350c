using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Gives a user who cannot get in a new one-time password; the old one and all sessions end.</summary>
public sealed class IssuePassword(Writer writer, Accounts accounts, AuditLog audit, IPasswordHasher<AppUser> hasher)
{
    /// <returns>The password, or null when there is no such user.</returns>
    public async Task<string?> IssueAsync(Guid userId)
    {
        var password = OneTimePassword.Draw();
        var hash = hasher.HashPassword(NewAccount.Of("", ""), password);
        return await writer.WriteAsync(async db =>
        {
            var user = await db.Users.SingleOrDefaultAsync(user => user.Id == userId);
            if (user is null)
                return null;

            user.PasswordHash = hash;
            user.MustChangePassword = true;
            user.LockoutEnd = null;
            user.AccessFailedCount = 0;
            await accounts.Over(db).UpdateSecurityStampAsync(user);
            await db.EndSessionsOfAsync(userId);
            audit.Add(db, "password.issued", userId, unitId: null);
            await db.SaveChangesAsync();
            return password;
        });
    }
}
