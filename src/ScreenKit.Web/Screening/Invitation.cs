using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScreenKit.Web.Screening;

/// <summary>A way in to an assignment: a link and a code. Only their hashes are kept, so the table opens nothing.</summary>
public sealed class Invitation
{
    public required Guid Id { get; init; }
    public required Guid AssignmentId { get; init; }
    public required byte[] TokenHash { get; init; }
    public required byte[] CodeHash { get; init; }
    public Assignment? Assignment { get; init; }

    /// <summary>Replaced by a newer invitation.</summary>
    public bool IsRevoked { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<Invitation>
    {
        public void Configure(EntityTypeBuilder<Invitation> builder)
        {
            builder.ToTable("Invitations");
            builder.HasIndex(invitation => invitation.TokenHash).IsUnique();
            builder.HasIndex(invitation => invitation.CodeHash).IsUnique();
            builder.HasOne(invitation => invitation.Assignment).WithMany().HasForeignKey(invitation => invitation.AssignmentId);
        }
    }
}
