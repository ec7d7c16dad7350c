using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Programmes;

/// <summary>One gathering of a run.</summary>
public sealed class Session : IUnitOwned
{
    public const int LongestTitle = 120;

    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required Guid RunId { get; init; }

    /// <summary>1 for the first gathering of the run.</summary>
    public required int Number { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; set; }

    public required DateOnly Date { get; set; }

    public Run? Run { get; init; }
    public List<Round> Rounds { get; } = [];

    internal sealed class Configuration : IEntityTypeConfiguration<Session>
    {
        public void Configure(EntityTypeBuilder<Session> builder)
        {
            builder.ToTable("Sessions");
            builder.Property(session => session.Title).HasMaxLength(LongestTitle);
            builder.HasIndex(session => new { session.RunId, session.Number }).IsUnique();
            builder.HasOne(session => session.Run).WithMany(run => run.Sessions).HasForeignKey(session => session.RunId);
        }
    }
}
