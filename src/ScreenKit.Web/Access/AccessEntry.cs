using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScreenKit.Web.Access;

/// <summary>Somebody read about a patient: who, in which role and unit, what, when. The patient may ask for this list.</summary>
public sealed class AccessEntry
{
    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid UserId { get; init; }
    public required string UserName { get; init; }
    public required string Roles { get; init; }
    public required Guid PatientId { get; init; }

    /// <summary>Noun of the page: <c>patient</c>, <c>result</c>, <c>plan</c>, <c>list</c>.</summary>
    public required string What { get; init; }

    /// <summary>Id of the thing read, where there is one.</summary>
    public Guid? ThingId { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<AccessEntry>
    {
        public void Configure(EntityTypeBuilder<AccessEntry> builder)
        {
            builder.ToTable("AccessLog");
            builder.HasIndex(entry => new { entry.PatientId, entry.At });
        }
    }
}
