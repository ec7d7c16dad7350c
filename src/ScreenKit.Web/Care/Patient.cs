using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Care;

/// <summary>Somebody who receives care in a unit. Answers and scores are kept elsewhere and know only the id.</summary>
public sealed class Patient : IUnitOwned
{
    public const int LongestName = 200;

    public required Guid Id { get; init; }
    public required Guid UnitId { get; init; }

    public required string Name
    {
        get;
        set
        {
            field = value;
            SearchName = value.ToUpperInvariant();
        }
    }

    /// <summary>SQLite compares å and Å as different letters; this is compared instead.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>As stated, never derived from a number.</summary>
    public required DateOnly BirthDate { get; init; }

    /// <summary>Used in some scores, and only there.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Sealed by <see cref="NationalIds"/>; never in a list, a log or an address.</summary>
    public byte[]? NationalId { get; init; }

    /// <summary>Keyed hash, the same for the same number within the unit.</summary>
    public byte[]? NationalIdHash { get; init; }

    /// <summary><c>nb</c>, <c>nn</c> or <c>en</c>: what questionnaires and letters are written in.</summary>
    public required string Language { get; init; }

    public string? Phone { get; init; }
    public string? Email { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whole years on a day.</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - BirthDate.Year;
        return BirthDate.AddYears(years) > day ? years - 1 : years;
    }

    internal sealed class Configuration : IEntityTypeConfiguration<Patient>
    {
        public void Configure(EntityTypeBuilder<Patient> builder)
        {
            builder.ToTable("Patients");
            builder.Property(patient => patient.Sex).HasConversion<string>();
            builder.HasIndex(patient => new { patient.UnitId, patient.SearchName });
            builder.HasIndex(patient => new { patient.UnitId, patient.NationalIdHash }).IsUnique();
        }
    }
}

public enum Sex { Female, Male }
