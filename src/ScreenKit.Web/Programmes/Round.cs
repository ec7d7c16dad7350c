using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;
using ScreenKit.Web.Screening;

namespace ScreenKit.Web.Programmes;

/// <summary>One anonymous evaluation of a session: one assignment that everybody in the room answers by the same link.</summary>
public sealed class Round : IUnitOwned
{
    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required Guid SessionId { get; init; }
    public required Guid AssignmentId { get; init; }

    /// <summary>Instrument or battery that is answered.</summary>
    public required string DefinitionId { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it was closed by hand; the assignment's expiry closes it too.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public Session? Session { get; init; }
    public Assignment? Assignment { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<Round>
    {
        public void Configure(EntityTypeBuilder<Round> builder)
        {
            builder.ToTable("Rounds");
            builder.HasOne(round => round.Session).WithMany(session => session.Rounds).HasForeignKey(round => round.SessionId);
            builder.HasOne(round => round.Assignment).WithOne().HasForeignKey<Round>(round => round.AssignmentId);
        }
    }
}
