using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Programmes;

/// <summary>A course or a workplace programme that a unit holds again and again.</summary>
public sealed class Programme : IUnitOwned
{
    public const int LongestTitle = 120;

    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required ProgrammeKind Kind { get; init; }
    public required string Title { get; set; }

    public Unit? Unit { get; init; }
    public List<Run> Runs { get; } = [];

    internal sealed class Configuration : IEntityTypeConfiguration<Programme>
    {
        public void Configure(EntityTypeBuilder<Programme> builder)
        {
            builder.ToTable("Programmes");
            builder.Property(programme => programme.Kind).HasConversion<string>();
            builder.Property(programme => programme.Title).HasMaxLength(LongestTitle);
            builder.HasOne(programme => programme.Unit).WithMany().HasForeignKey(programme => programme.UnitId);
        }
    }
}

public enum ProgrammeKind { Course, Workplace }
