using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Scoring;

/// <summary>
/// Everything that follows from one instrument's answers, with what is needed to explain it years later.
/// Texts are in the language of the instrument that was scored.
/// </summary>
public sealed record ScoreSheet
{
    public required string Instrument { get; init; }

    /// <summary><see cref="Definitions.Instrument.Version"/> of the definition the scores were computed by.</summary>
    public required string Version { get; init; }

    public IReadOnlyList<Score> Scores { get; init; } = [];
    public IReadOnlyList<RaisedFlag> Flags { get; init; } = [];
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];

    /// <summary>Numbers for dashboards; measures that could not be computed are left out.</summary>
    public IReadOnlyList<Measured> Dashboard { get; init; } = [];
}

/// <param name="Id">Id of the <see cref="Flag"/>.</param>
/// <param name="Text">With the answers filled in.</param>
public sealed record RaisedFlag(string Id, FlagLevel Level, string Text, TimeSpan? RespondWithin, string? TellRespondent);

/// <param name="Reason">Why it is suggested, such as <c>PHQ-9 – Depresjon: 12, Moderat</c>.</param>
public sealed record Suggestion(string Goal, string Measure, string Responsible, TimeSpan? Review, string Reason);

/// <param name="Instrument">Id of the instrument to ask again.</param>
/// <param name="After">Time from submitting.</param>
public sealed record FollowUp(string Instrument, TimeSpan After);

/// <param name="Measure">Scale id or item id.</param>
/// <param name="Lowest">Lowest reachable value; null when open.</param>
/// <param name="Highest">Highest reachable value; null when open.</param>
public sealed record Measured(string Measure, decimal Value, decimal? Lowest, decimal? Highest);
