using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>Something in a patient's answers that somebody must act on, until they have written what they did.</summary>
public sealed class Flag : IUnitOwned
{
    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required Guid PatientId { get; init; }
    public Patient? Patient { get; init; }
    public required Guid ResponseId { get; init; }
    public required string InstrumentId { get; init; }

    /// <summary>Id of the flag in its instrument.</summary>
    public required string FlagId { get; init; }

    public required FlagLevel Level { get; init; }
    public required string Text { get; init; }
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>When somebody should have acted; null when the instrument sets no time.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; set; }
    public string? AcknowledgedBy { get; set; }

    /// <summary>What was done.</summary>
    public string? Action { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<Flag>
    {
        public void Configure(EntityTypeBuilder<Flag> builder)
        {
            builder.ToTable("Flags");
            builder.Property(flag => flag.Level).HasConversion<string>();
            builder.HasOne(flag => flag.Patient).WithMany().HasForeignKey(flag => flag.PatientId);
            builder.HasIndex(flag => new { flag.ResponseId, flag.InstrumentId, flag.FlagId }).IsUnique();
            builder.HasIndex(flag => new { flag.UnitId, flag.AcknowledgedAt });
        }
    }
}
