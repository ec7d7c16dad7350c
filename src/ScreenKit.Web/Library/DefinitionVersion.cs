using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScreenKit.Web.Library;

/// <summary>The files of an instrument or a battery as they were when first used. Never changed, never deleted.</summary>
public sealed class DefinitionVersion
{
    /// <summary>Content hash: <c>Instrument.Version</c>, or the same hash over a battery's files.</summary>
    public required string Hash { get; init; }

    public required string DefinitionId { get; init; }
    public required DefinitionKind Kind { get; init; }

    /// <summary>JSON object, file name to text.</summary>
    public required string Files { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<DefinitionVersion>
    {
        public void Configure(EntityTypeBuilder<DefinitionVersion> builder)
        {
            builder.ToTable("DefinitionVersions");
            builder.HasKey(version => version.Hash);
            builder.Property(version => version.Kind).HasConversion<string>();
            builder.HasIndex(version => new { version.Kind, version.DefinitionId, version.PublishedAt });
        }
    }
}

public enum DefinitionKind { Instrument, Battery }
