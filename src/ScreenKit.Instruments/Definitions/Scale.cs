using ScreenKit.Instruments.Expressions;

namespace ScreenKit.Instruments.Definitions;

/// <summary>A score and the rule it is computed by.</summary>
public sealed record Scale
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required Method Method { get; init; }

    /// <summary>Contributing items in order; empty when <see cref="Method"/> is an expression.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    public Expression? Expression { get; init; }

    /// <summary>Items counted as lowest + highest − answered.</summary>
    public IReadOnlySet<string> Reverse { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public MissingRule Missing { get; init; } = MissingRule.None;

    /// <summary>Digits kept, half away from zero, once at the end; null keeps the exact value.</summary>
    public int? Decimals { get; init; }

    public Direction Direction { get; init; }

    /// <summary>The first set whose condition holds applies; one set without condition in the common case.</summary>
    public IReadOnlyList<BandSet> BandSets { get; init; } = [];

    public string? BandsSource { get; init; }
    public Change? Change { get; init; }
}

public enum Method { Sum, Mean, Count, Max, Min, Expression }

public enum Direction { Neutral, HigherIsWorse, HigherIsBetter }

/// <param name="Allow">How many items may be unanswered.</param>
/// <param name="Then">What stands in for them.</param>
public sealed record MissingRule(int Allow, Substitute Then)
{
    public static readonly MissingRule None = new(0, Substitute.Mean);
}

/// <summary>Mean: over the answered. Prorate: the sum scaled up to all items.</summary>
public enum Substitute { Mean, Prorate }

public sealed record BandSet(Expression? When, IReadOnlyList<Band> Bands);

/// <param name="To">Highest value of the band, inclusive; the band starts after the one before it.</param>
public sealed record Band(string Id, string Text, decimal To);

/// <param name="Important">Smallest change that matters to the person, in points of the scale.</param>
public sealed record Change(decimal Important, string? Source);
