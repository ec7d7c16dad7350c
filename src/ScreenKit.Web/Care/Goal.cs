using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>What the person wants to achieve, in their own words.</summary>
public sealed class Goal : IUnitOwned
{
    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required Guid PlanId { get; init; }
    public Plan? Plan { get; init; }
    public required string Text { get; init; }

    /// <summary>The result that gave rise to it.</summary>
    public Guid? FromResponseId { get; init; }

    public GoalState State { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public List<Measure> Measures { get; } = [];

    internal sealed class Configuration : IEntityTypeConfiguration<Goal>
    {
        public void Configure(EntityTypeBuilder<Goal> builder)
        {
            builder.ToTable("Goals");
            builder.Property(goal => goal.State).HasConversion<string>();
            builder.HasOne(goal => goal.Plan).WithMany(plan => plan.Goals).HasForeignKey(goal => goal.PlanId);
        }
    }
}

public enum GoalState { Active, Reached, Dropped }
