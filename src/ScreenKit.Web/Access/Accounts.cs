using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>Identity's user manager over the context of a write. Hash passwords before the write: it takes a third of a second.</summary>
public sealed class Accounts(
    IOptions<IdentityOptions> options, IPasswordHasher<AppUser> hasher, IEnumerable<IUserValidator<AppUser>> users,
    IEnumerable<IPasswordValidator<AppUser>> passwords, ILookupNormalizer normalizer, IdentityErrorDescriber errors,
    IServiceProvider services, ILogger<UserManager<AppUser>> log)
{
    public UserManager<AppUser> Over(ScreenKitDbContext db) =>
        new(new UserOnlyStore<AppUser, ScreenKitDbContext, Guid>(db, errors), options, hasher, users, passwords, normalizer, errors, services, log);
}
