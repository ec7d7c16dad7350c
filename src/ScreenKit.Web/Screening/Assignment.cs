using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Access;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Screening;

/// <summary>Who should answer what, until when. One person's assignment has one response; an anonymous one has many.</summary>
public sealed class Assignment : IUnitOwned
{
    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public Unit? Unit { get; init; }

    /// <summary>The episode or the round that the answers belong to.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Nothing is kept that tells who answered, when or in what order.</summary>
    public required bool IsAnonymous { get; init; }

    /// <summary>Id of a battery, or of a single instrument.</summary>
    public required string DefinitionId { get; init; }

    public required string Language { get; init; }

    /// <summary>What expressions may know about the respondent, as JSON: <c>{"sex":"female","age":"51"}</c>.</summary>
    public string Facts { get; init; } = "{}";

    /// <summary>Items that are off by default and asked here, <c>instrument.item</c>, separated by spaces.</summary>
    public string TurnedOn { get; init; } = "";

    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>How often the link was replaced: who came in by an earlier one is out.</summary>
    public int Renewals { get; set; }

    /// <summary>No longer taken: withdrawn, or the round is closed.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>For the respondent's cookie.</summary>
    public Entry Entry => new(Id, Renewals, IsAnonymous, Unit!);

    public bool IsOpen(DateTimeOffset now) => ClosedAt is null && now < ExpiresAt;

    internal sealed class Configuration : IEntityTypeConfiguration<Assignment>
    {
        public void Configure(EntityTypeBuilder<Assignment> builder)
        {
            builder.ToTable("Assignments");
            builder.Ignore(assignment => assignment.Entry);
            builder.HasIndex(assignment => assignment.SubjectId);
            builder.HasOne(assignment => assignment.Unit).WithMany().HasForeignKey(assignment => assignment.UnitId);
        }
    }
}
