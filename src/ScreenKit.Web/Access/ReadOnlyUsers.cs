using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Access;

/// <summary>What an injected user manager reads from; changes go through <see cref="Accounts"/>.</summary>
public sealed class ReadOnlyUsers(ScreenKitDbContext db, IdentityErrorDescriber errors)
    : UserOnlyStore<AppUser, ScreenKitDbContext, Guid>(db, errors);
