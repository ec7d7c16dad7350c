using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Scoring;

/// <summary>One scale's value and how it came about.</summary>
public sealed record Score
{
    /// <summary>Id of the <see cref="Definitions.Scale"/>.</summary>
    public required string Scale { get; init; }

    public required string Title { get; init; }

    /// <summary>Null when it cannot be computed; <see cref="Reason"/> then says why.</summary>
    public decimal? Value { get; init; }

    /// <summary>Id of the band the value falls in; null without bands or when the band cannot be known.</summary>
    public string? Band { get; init; }

    public string? BandText { get; init; }
    public string? BandsSource { get; init; }

    /// <summary>Contributing items (for activities: ratings) that are answered on the path.</summary>
    public int Answered { get; init; }

    public int Of { get; init; }
    public MissingReason? Reason { get; init; }
    public Direction Direction { get; init; }

    /// <summary>Lowest reachable value; null when an item is open downwards.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>Highest reachable value; null when an item is open upwards.</summary>
    public decimal? Highest { get; init; }

    public IReadOnlyList<Contribution> Contributions { get; init; } = [];

    /// <summary><c>sum</c>, <c>mean</c>, <c>count</c>, <c>max</c>, <c>min</c>, or the author's expression.</summary>
    public required string Rule { get; init; }

    public MissingRule Missing { get; init; } = MissingRule.None;

    /// <summary>Items that the missing rule stood in for.</summary>
    public int Filled { get; init; }

    /// <summary>The bands that applied to this respondent.</summary>
    public IReadOnlyList<Band> Bands { get; init; } = [];
}

/// <summary>
/// ItemsMissing: more unanswered items than the missing rule allows. FactMissing: the value is known, its band depends
/// on something that is not. NotComputable: the arithmetic has no result, such as division by zero.
/// </summary>
public enum MissingReason { ItemsMissing, FactMissing, NotComputable }

/// <summary>What one item (or one activity's rating) added to a score.</summary>
/// <param name="AnswerText">Text of the chosen option, or the number; null when unanswered.</param>
/// <param name="Raw">Value of the answer before reversing; null when unanswered.</param>
/// <param name="Counted">Value that entered the score, substitutes included; null when nothing did.</param>
public sealed record Contribution(
    string Item, string ItemText, string? AnswerText, decimal? Raw, decimal? Counted, bool Reversed);
