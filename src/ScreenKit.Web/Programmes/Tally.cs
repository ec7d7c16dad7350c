using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScreenKit.Web.Data;

namespace ScreenKit.Web.Programmes;

/// <summary>
/// How often each value of one measure was given, kept up to date as answers arrive, so that no dashboard reads answers.
/// One round has its own tallies; the answers of patients are counted by unit and month.
/// </summary>
public sealed class Tally : IUnitOwned
{
    /// <summary>The measure that counts the answer sheets themselves.</summary>
    public const string Sheets = "*";

    public required Guid UnitId { get; init; }

    /// <summary>The round, or the unit for the answers of patients.</summary>
    public required Guid SubjectId { get; init; }

    public required string InstrumentId { get; init; }

    /// <summary>Id of a scale or an item, or <see cref="Sheets"/>.</summary>
    public required string Measure { get; init; }

    /// <summary>Month as <c>2026-11</c>; empty for a round, where nothing tells when.</summary>
    public required string Period { get; init; }

    /// <summary>How many answered.</summary>
    public int N { get; private set; }

    public decimal Sum { get; private set; }
    public decimal SumOfSquares { get; private set; }

    /// <summary>JSON object, option code or value to how many, in the order of the keys.</summary>
    public string Histogram { get; private set; } = "{}";

    public IReadOnlyDictionary<string, int> Counts => Read();

    /// <param name="values">Codes of the chosen options, or the value itself; empty where only the number of answers counts.</param>
    /// <param name="amount">What the answer is worth as a number; null when it is no amount.</param>
    public void Add(IEnumerable<string> values, decimal? amount)
    {
        N++;
        Sum += amount ?? 0;
        SumOfSquares += amount * amount ?? 0;
        var counts = Read();
        foreach (var value in values)
            counts[value] = counts.GetValueOrDefault(value) + 1;
        Histogram = JsonSerializer.Serialize(counts);
    }

    public void Add(decimal amount) => Add([ValueKey(amount)], amount);

    public bool CountsTheSameAs(Tally other) =>
        (N, Sum, SumOfSquares, Histogram) == (other.N, other.Sum, other.SumOfSquares, other.Histogram);

    /// <summary>A number as a key of <see cref="Histogram"/>: 3, 2.5; the same for 2.50.</summary>
    public static string ValueKey(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private SortedDictionary<string, int> Read() =>
        new(JsonSerializer.Deserialize<Dictionary<string, int>>(Histogram)!, StringComparer.Ordinal);

    internal sealed class Configuration : IEntityTypeConfiguration<Tally>
    {
        public void Configure(EntityTypeBuilder<Tally> builder)
        {
            builder.ToTable("Tallies");
            builder.HasKey(tally => new { tally.SubjectId, tally.InstrumentId, tally.Period, tally.Measure });
            builder.Ignore(tally => tally.Counts);
        }
    }
}
