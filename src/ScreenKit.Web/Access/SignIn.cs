using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>
/// Checks an e-mail address and a password. Unknown, wrong and locked get the same answer after the same work, so
/// nobody learns who has an account.
/// </summary>
public sealed class SignIn(
    ScreenKitDbContext reading, Writer writer, Actor actor, AuditLog audit, NobodysAccount nobody, IPasswordHasher<AppUser> hasher,
    ILookupNormalizer names, IOptions<IdentityOptions> identity, TimeProvider clock)
{
    /// <returns>The account with its memberships and their units, or null.</returns>
    public async Task<AppUser?> CheckAsync(string email, string password)
    {
        var name = names.NormalizeName(email.Trim());
        var dummy = nobody.Account;
        var account = await reading.Users.AsNoTracking().SingleOrDefaultAsync(user => user.NormalizedUserName == name) ?? dummy;
        var isRight = hasher.VerifyHashedPassword(account, account.PasswordHash ?? dummy.PasswordHash!, password)
            != PasswordVerificationResult.Failed;

        return await writer.WriteAsync(async db =>
        {
            var user = await db.Users.Include(user => user.Memberships).ThenInclude(membership => membership.Unit)
                .SingleOrDefaultAsync(user => user.Id == account.Id);
            var isLetIn = Decide(user, isRight);
            if (isLetIn)
                actor.Become(user!, user!.Memberships);
            audit.Add(db, isLetIn ? "sign-in.succeeded" : "sign-in.failed", account.Id, unitId: null);
            await db.SaveChangesAsync();
            return isLetIn ? user : null;
        });
    }

    // Counted here and not by the user manager, because that reads the machine's clock.
    private bool Decide(AppUser? user, bool isRight)
    {
        var now = clock.GetUtcNow();
        if (user is null || user.ClosedAt is not null || now < user.LockoutEnd)
            return false;

        var rules = identity.Value.Lockout;
        user.AccessFailedCount = isRight ? 0 : user.AccessFailedCount + 1;
        if (user.AccessFailedCount >= rules.MaxFailedAccessAttempts)
        {
            user.LockoutEnd = now + rules.DefaultLockoutTimeSpan;
            user.AccessFailedCount = 0;
        }

        return isRight;
    }
}
