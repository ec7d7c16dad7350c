using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Programmes;

/// <summary>
/// One anonymous answer sheet. It knows its round and nothing else: not who, not when, not in which order. A column more
/// is a decision about anonymity, and a test holds the list.
/// </summary>
public sealed class Ballot
{
    /// <summary>128 random bits and the order that the rows lie in on disk.</summary>
    public required Guid Id { get; init; }

    public required Guid RoundId { get; init; }

    /// <summary>Content hash of the instrument that was answered.</summary>
    public required string InstrumentVersion { get; init; }

    /// <summary>JSON, item to answer, in the order of the instrument.</summary>
    public required string Answers { get; init; }

    public static Guid DrawId() => new(RandomNumberGenerator.GetBytes(16));

    internal sealed class Configuration : IEntityTypeConfiguration<Ballot>
    {
        public void Configure(EntityTypeBuilder<Ballot> builder)
        {
            builder.ToTable("Ballots");
            builder.HasAnnotation(WithoutRowIdSqlGenerator.Annotation, true);
            builder.Property(ballot => ballot.Id).ValueGeneratedNever();
            builder.HasOne<Round>().WithMany().HasForeignKey(ballot => ballot.RoundId);
        }
    }
}
