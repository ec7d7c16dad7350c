using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScreenKit.Web.Access;

/// <summary>A signed-in member of staff. Deleting the row signs out at the next request.</summary>
public sealed class StaffSession
{
    /// <summary>SHA-256 of the key in the cookie.</summary>
    public required string Id { get; init; }

    public required Guid UserId { get; init; }
    public required byte[] Ticket { get; set; }
    public required DateTimeOffset ExpiresAt { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<StaffSession>
    {
        public void Configure(EntityTypeBuilder<StaffSession> builder)
        {
            builder.ToTable("StaffSessions");
            builder.HasIndex(session => session.UserId);
            builder.HasIndex(session => session.ExpiresAt);
        }
    }
}
