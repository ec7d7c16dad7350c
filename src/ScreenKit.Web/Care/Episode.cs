using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>A course of care (forløp): why the patient came, from when to when. Everything assigned belongs to one.</summary>
public sealed class Episode : IUnitOwned
{
    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required Guid PatientId { get; init; }
    public Patient? Patient { get; init; }
    public required string Title { get; set; }
    public required DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<Episode>
    {
        public void Configure(EntityTypeBuilder<Episode> builder)
        {
            builder.ToTable("Episodes");
            builder.HasOne(episode => episode.Patient).WithMany().HasForeignKey(episode => episode.PatientId);
        }
    }
}
