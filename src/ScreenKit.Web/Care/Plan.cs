using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>What a patient and the team have agreed on in an episode.</summary>
public sealed class Plan : IUnitOwned
{
    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required Guid PatientId { get; init; }
    public required Guid EpisodeId { get; init; }

    /// <summary>Counts every change, so that a printed plan can be told from a newer one.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }
    public List<Goal> Goals { get; } = [];

    public void Touch(DateTimeOffset now)
    {
        Version++;
        ChangedAt = now;
    }

    internal sealed class Configuration : IEntityTypeConfiguration<Plan>
    {
        public void Configure(EntityTypeBuilder<Plan> builder)
        {
            builder.ToTable("Plans");
            builder.Property(plan => plan.Version).IsConcurrencyToken();
            builder.HasIndex(plan => plan.EpisodeId).IsUnique();
            builder.HasOne<Episode>().WithMany().HasForeignKey(plan => plan.EpisodeId);
        }
    }
}
