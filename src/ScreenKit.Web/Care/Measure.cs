using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>Something somebody does towards a goal, and when it is looked at again.</summary>
public sealed class Measure : IUnitOwned
{
    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required Guid GoalId { get; init; }
    public Goal? Goal { get; init; }
    public required string Text { get; init; }

    /// <summary>One of <see cref="Care.Responsible"/>.</summary>
    public required string Responsible { get; init; }

    public MeasureStatus Status { get; set; }
    public DateOnly? ReviewOn { get; set; }
    public Guid? FromSuggestionId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Counts changes: a form filled in on an older version is refused and shown beside the newer one.</summary>
    public int Version { get; set; }

    public bool IsOpen => Status is MeasureStatus.Planned or MeasureStatus.Ongoing;

    public bool IsOverdue(DateOnly today) => IsOpen && ReviewOn < today;

    internal sealed class Configuration : IEntityTypeConfiguration<Measure>
    {
        public void Configure(EntityTypeBuilder<Measure> builder)
        {
            builder.ToTable("Measures");
            builder.Property(measure => measure.Status).HasConversion<string>();
            builder.Property(measure => measure.Version).IsConcurrencyToken();
            builder.HasOne(measure => measure.Goal).WithMany(goal => goal.Measures).HasForeignKey(measure => measure.GoalId);
        }
    }
}

public enum MeasureStatus { Planned, Ongoing, Done, Stopped }
