using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>A patient's submitted response as it waits for a clinician. The response holds the answers and scores.</summary>
public sealed class Result : IUnitOwned
{
    /// <summary>The key: one response is one result, however often it is routed.</summary>
    public required Guid ResponseId { get; init; }

    public required Guid UnitId { get; init; }
    public required Guid PatientId { get; init; }
    public Patient? Patient { get; init; }
    public required Guid EpisodeId { get; init; }
    public Episode? Episode { get; init; }

    /// <summary>Of the battery or instrument, as it was when answered.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }
    public DateTimeOffset? ReviewedAt { get; set; }

    /// <summary>Name of whoever read it.</summary>
    public string? ReviewedBy { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<Result>
    {
        public void Configure(EntityTypeBuilder<Result> builder)
        {
            builder.ToTable("Results");
            builder.HasKey(result => result.ResponseId);
            builder.HasOne(result => result.Patient).WithMany().HasForeignKey(result => result.PatientId);
            builder.HasOne(result => result.Episode).WithMany().HasForeignKey(result => result.EpisodeId);
            builder.HasIndex(result => new { result.UnitId, result.ReviewedAt });
        }
    }
}
