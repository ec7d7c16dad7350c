using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScreenKit.Web.Access;

/// <summary>A clinic, a municipal team, a course provider: whose patients and programmes are whose.</summary>
public sealed class Unit
{
    public required Guid Id { get; init; }
    public required string Name { get; set; }

    /// <summary>Where a respondent calls with a question.</summary>
    public string? Phone { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<Unit>
    {
        public void Configure(EntityTypeBuilder<Unit> builder) => builder.ToTable("Units");
    }
}
