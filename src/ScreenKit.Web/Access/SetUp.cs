using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Makes the first unit and the first account, an administrator.</summary>
public sealed class SetUp(Writer writer, Accounts accounts, AuditLog audit, SetupSecret secret, IPasswordHasher<AppUser> hasher)
{
    /// <returns>The account; null when somebody else was first, or the address cannot be one.</returns>
    public async Task<AppUser?> RunAsync(string unitName, string name, string email, string password)
    {
        var hash = hasher.HashPassword(NewAccount.Of(name, email), password);
        var first = await writer.WriteAsync(async db =>
        {
            if (await db.Users.AnyAsync())
                return null;

            var user = NewAccount.Of(name, email);
            user.PasswordHash = hash;
            if (!(await accounts.Over(db).CreateAsync(user)).Succeeded)
                return null;

            var unit = new Unit { Id = Guid.NewGuid(), Name = unitName };
            user.Memberships.Add(new Membership { UserId = user.Id, UnitId = unit.Id, Role = Role.Administrator, Unit = unit });
            db.Add(unit);
            audit.Add(db, "installation.set-up", user.Id, unit.Id);
            await db.SaveChangesAsync();
            return user;
        });
        if (first is not null)
            secret.Forget();
        return first;
    }
}
