using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace ScreenKit.Web.Access;

/// <summary>Stands in for an account that does not exist, so that looking for one takes as long as finding it.</summary>
public sealed class NobodysAccount(IPasswordHasher<AppUser> hasher)
{
    private readonly Lazy<AppUser> account = new(() =>
    {
        var nobody = new AppUser { Id = Guid.Empty, Name = "" };
        nobody.PasswordHash = hasher.HashPassword(nobody, Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));
        return nobody;
    });

    public AppUser Account => account.Value;
}
