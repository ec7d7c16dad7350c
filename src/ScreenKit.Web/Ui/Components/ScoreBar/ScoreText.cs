using ScreenKit.Instruments.Scoring;

namespace ScreenKit.Web.Ui.Components;

/// <summary>A score in a sentence.</summary>
public static class ScoreText
{
    /// <summary>«Depresjon: 12 av 27, Moderat», or why there is no number.</summary>
    public static string Summary(this Wording wording, Score score) => score switch
    {
        { Value: null } => $"{score.Title}: {wording.Reason(score)}",
        { BandText: { } band } => $"{score.Title}: {wording.Of(score)}, {band}",
        _ => $"{score.Title}: {wording.Of(score)}",
    };

    /// <summary>Why the value or its band is missing; empty when nothing is.</summary>
    public static string Reason(this Wording wording, Score score) => score.Reason switch
    {
        MissingReason.ItemsMissing => wording.Count("Chart.ItemsMissing", score.Of - score.Answered),
        MissingReason.FactMissing => wording["Chart.FactMissing"],
        MissingReason.NotComputable => wording["Chart.NotComputable"],
        _ => "",
    };

    private static string Of(this Wording wording, Score score) => score.Highest is { } highest
        ? $"{Formats.Number(score.Value!.Value)} {wording["Chart.ScoreOf", Formats.Number(highest)]}"
        : Formats.Number(score.Value!.Value);
}
