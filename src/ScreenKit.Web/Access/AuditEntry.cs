using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScreenKit.Web.Access;

/// <summary>Something that was changed, by whom. Written in the transaction that changed it; never altered.</summary>
public sealed class AuditEntry
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>User id, <c>respondent</c> or <c>system</c>.</summary>
    public required string Actor { get; init; }

    /// <summary>Noun.verb, such as <c>response.submitted</c>.</summary>
    public required string Action { get; init; }

    public Guid? UnitId { get; init; }

    /// <summary>Id of what was changed. Never a name, a number of a person or an answer.</summary>
    public required string Subject { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<AuditEntry>
    {
        public void Configure(EntityTypeBuilder<AuditEntry> builder)
        {
            builder.ToTable("AuditLog");
            builder.HasIndex(entry => entry.At);
        }
    }
}
