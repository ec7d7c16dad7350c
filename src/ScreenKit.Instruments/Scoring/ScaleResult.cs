using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Scoring;

/// <summary>A score before texts are added.</summary>
internal sealed record ScaleResult
{
    public decimal? Value { get; init; }
    public Band? Band { get; init; }

    /// <summary>The bands that apply to this respondent; null when that cannot be known.</summary>
    public BandSet? Bands { get; init; }

    public int Answered { get; init; }
    public int Of { get; init; }
    public int Filled { get; init; }

    /// <summary>What stands in for each missing value, when the rule allows it.</summary>
    public decimal? Substitute { get; init; }

    public MissingReason? Reason { get; init; }
}
