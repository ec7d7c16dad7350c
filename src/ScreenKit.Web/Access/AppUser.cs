using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScreenKit.Web.Access;

/// <summary>A member of staff with an account.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public required string Name { get; set; }

    /// <summary>Profession or position, shown to patients in their access log.</summary>
    public string? Title { get; set; }

    /// <summary>The password was handed out by an administrator; until it is replaced, a sign-in carries no role.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Closed by an administrator; <see cref="IdentityUser{TKey}.LockoutEnd"/> is for too many wrong passwords.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public List<Membership> Memberships { get; } = [];

    internal sealed class Configuration : IEntityTypeConfiguration<AppUser>
    {
        public void Configure(EntityTypeBuilder<AppUser> builder)
        {
            builder.ToTable("Users");
            builder.Property(user => user.UserName).HasMaxLength(256);
            builder.Property(user => user.NormalizedUserName).HasMaxLength(256);
            builder.HasIndex(user => user.NormalizedUserName).IsUnique();
            builder.Property(user => user.Email).HasMaxLength(256);
            builder.Property(user => user.NormalizedEmail).HasMaxLength(256);
            builder.Ignore(user => user.PhoneNumber).Ignore(user => user.PhoneNumberConfirmed);
            builder.Ignore(user => user.TwoFactorEnabled).Ignore(user => user.EmailConfirmed);
            builder.Property(user => user.ConcurrencyStamp).IsConcurrencyToken();
        }
    }
}

/// <summary>A role that a user has in a unit.</summary>
public sealed class Membership
{
    public required Guid UserId { get; init; }
    public required Guid UnitId { get; init; }
    public required string Role { get; init; }
    public Unit? Unit { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<Membership>
    {
        public void Configure(EntityTypeBuilder<Membership> builder)
        {
            builder.ToTable("Memberships");
            builder.HasKey(membership => new { membership.UserId, membership.UnitId, membership.Role });
            builder.HasOne<AppUser>().WithMany(user => user.Memberships).HasForeignKey(membership => membership.UserId);
            builder.HasOne(membership => membership.Unit).WithMany().HasForeignKey(membership => membership.UnitId);
        }
    }
}
