using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>What an instrument suggests for the plan. Nothing enters a plan until a clinician accepts it.</summary>
public sealed class Suggestion : IUnitOwned
{
    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }
    public required Guid PatientId { get; init; }
    public required Guid EpisodeId { get; init; }
    public required Guid ResponseId { get; init; }
    public required string InstrumentId { get; init; }

    /// <summary>Order among the suggestions of the response.</summary>
    public required int Position { get; init; }

    /// <summary>Instrument to ask again; goal and measure are then worded by whoever shows the suggestion.</summary>
    public string? AskAgain { get; init; }

    public required string Goal { get; init; }
    public required string Measure { get; init; }

    /// <summary>One of <see cref="Care.Responsible"/>.</summary>
    public required string Responsible { get; init; }

    public TimeSpan? ReviewAfter { get; init; }

    /// <summary>Such as <c>PHQ-9 – Depresjon: 12, Moderat</c>.</summary>
    public required string Reason { get; init; }

    public SuggestionState State { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }
    public string? DecidedBy { get; set; }
    public string? DeclineReason { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<Suggestion>
    {
        public void Configure(EntityTypeBuilder<Suggestion> builder)
        {
            builder.ToTable("Suggestions");
            builder.Property(suggestion => suggestion.State).HasConversion<string>();
            builder.Property(suggestion => suggestion.ReviewAfter).HasConversion<long?>();
            builder.HasIndex(suggestion => new { suggestion.ResponseId, suggestion.Position }).IsUnique();
        }
    }
}

public enum SuggestionState { Open, Accepted, Declined }
