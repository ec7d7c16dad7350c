using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Programmes;

/// <summary>One delivery of a programme: the course of this autumn, the sessions at this company.</summary>
public sealed class Run : IUnitOwned
{
    public const int LongestTitle = 120;

    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required Guid ProgrammeId { get; init; }
    public required string Title { get; set; }

    /// <summary>Where a workplace programme is held; null for a course.</summary>
    public string? Company { get; set; }

    public required DateOnly StartsOn { get; set; }

    public Programme? Programme { get; init; }
    public List<Session> Sessions { get; } = [];

    internal sealed class Configuration : IEntityTypeConfiguration<Run>
    {
        public void Configure(EntityTypeBuilder<Run> builder)
        {
            builder.ToTable("Runs");
            builder.Property(run => run.Title).HasMaxLength(LongestTitle);
            builder.Property(run => run.Company).HasMaxLength(LongestTitle);
            builder.HasOne(run => run.Programme).WithMany(programme => programme.Runs).HasForeignKey(run => run.ProgrammeId);
        }
    }
}
