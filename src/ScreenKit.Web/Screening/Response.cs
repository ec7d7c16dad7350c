using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Screening;

/// <summary>
/// One answering, draft then submitted. A person's response has the id of its assignment, so there can only be one;
/// an anonymous one has a random id that only the respondent's cookie knows, and is gone once its answers are counted.
/// </summary>
public sealed class Response : IUnitOwned
{
    public required Guid Id { get; init; }
    public required Guid AssignmentId { get; init; }
    public required Guid UnitId { get; init; }

    /// <summary>Hash of the battery's definition; null when a single instrument was assigned.</summary>
    public string? BatteryVersion { get; init; }

    /// <summary>Null while a draft, and always for an anonymous response.</summary>
    public DateTimeOffset? SubmittedAt { get; set; }

    public Assignment? Assignment { get; init; }
    public List<ResponsePart> Parts { get; } = [];

    internal sealed class Configuration : IEntityTypeConfiguration<Response>
    {
        public void Configure(EntityTypeBuilder<Response> builder)
        {
            builder.ToTable("Responses");
            builder.HasOne(response => response.Assignment).WithMany().HasForeignKey(response => response.AssignmentId);
        }
    }
}

/// <summary>One instrument of a response: pinned to its version from the start, frozen with its score sheet at the end.</summary>
public sealed class ResponsePart
{
    public required Guid ResponseId { get; init; }
    public required int Position { get; init; }
    public required string InstrumentId { get; init; }
    public required string InstrumentVersion { get; init; }

    /// <summary>JSON, item to answer: those on the path when submitted. Null for a part that was not asked.</summary>
    public string? Answers { get; set; }

    /// <summary>JSON of the score sheet computed from <see cref="Answers"/>.</summary>
    public string? ScoreSheet { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<ResponsePart>
    {
        public void Configure(EntityTypeBuilder<ResponsePart> builder)
        {
            builder.ToTable("ResponseParts");
            builder.HasKey(part => new { part.ResponseId, part.InstrumentId });
            builder.HasOne<Response>().WithMany(response => response.Parts).HasForeignKey(part => part.ResponseId);
        }
    }
}

/// <summary>An answer as last saved. A save with an older sequence never replaces a newer one.</summary>
public sealed class DraftAnswer
{
    public required Guid ResponseId { get; init; }
    public required string InstrumentId { get; init; }
    public required string ItemId { get; init; }

    /// <summary>Stored form of the answer; null when it was taken back.</summary>
    public string? Value { get; init; }

    public required long Sequence { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<DraftAnswer>
    {
        public void Configure(EntityTypeBuilder<DraftAnswer> builder)
        {
            builder.ToTable("DraftAnswers");
            builder.HasKey(answer => new { answer.ResponseId, answer.InstrumentId, answer.ItemId });
            builder.HasOne<Response>().WithMany().HasForeignKey(answer => answer.ResponseId);
        }
    }
}
