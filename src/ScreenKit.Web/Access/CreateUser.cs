using Microsoft.AspNetCore.Identity;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Makes an account with a one-time password, which only the administrator who made it gets to see.</summary>
public sealed class CreateUser(Writer writer, Accounts accounts, AuditLog audit, IPasswordHasher<AppUser> hasher)
{
    /// <returns>Null when the address has an account already.</returns>
    public async Task<CreatedUser?> CreateAsync(UserDetails details, string email)
    {
        var password = OneTimePassword.Draw();
        var hash = hasher.HashPassword(NewAccount.Of(details.Name, email), password);
        return await writer.WriteAsync(async db =>
        {
            var user = NewAccount.Of(details.Name, email);
            user.Title = details.Title;
            user.MustChangePassword = true;
            user.PasswordHash = hash;
            if (!(await accounts.Over(db).CreateAsync(user)).Succeeded)
                return null;

            db.AddRange(details.Roles.Select(role => role.Of(user.Id)));
            audit.Add(db, "user.created", user.Id, unitId: null);
            await db.SaveChangesAsync();
            return new CreatedUser(user.Id, password);
        });
    }
}

public sealed record UserDetails(string Name, string? Title, IReadOnlyList<UnitRole> Roles);

public sealed record UnitRole(Guid UnitId, string Role)
{
    internal Membership Of(Guid userId) => new() { UserId = userId, UnitId = UnitId, Role = Role };
}

public sealed record CreatedUser(Guid Id, string OneTimePassword)
{
    public override string ToString() => $"{nameof(CreatedUser)} {Id}";
}
