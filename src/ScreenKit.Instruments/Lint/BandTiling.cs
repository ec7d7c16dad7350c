using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Scoring;
using ScreenKit.Instruments.Yaml;

namespace ScreenKit.Instruments.Lint;

/// <summary>The bands of a scale cover its reachable scores, each band some of them, and no more.</summary>
internal static class BandTiling
{
    public static void Check(InstrumentDraft draft, InstrumentPlan plan, ProblemList problems)
    {
        for (var index = 0; index < draft.Scales.Count; index++)
        {
            var scale = draft.Scales[index];
            for (var set = 0; set < scale.BandSets.Count; set++)
            {
                if (scale.BandSets[set].When is null && set < scale.BandSets.Count - 1)
                {
                    problems.Add(Catalogue.BandSetNotLast, scale.Place, "Bands without a condition stand before others, which therefore never apply.",
                        "Move them last, or give them a condition.");
                }
                Check(scale, scale.BandSets[set].Bands, plan.Scales[index].Reach, problems);
            }
        }
    }

    private static void Check(ScaleDraft scale, IReadOnlyList<BandDraft> bands, Reach reach, ProblemList problems)
    {
        if (bands.Count == 0)
            return;
        if (reach.Highest is not { } highest)
        {
            problems.Add(Catalogue.BandsOpen, bands[^1].Place, $"“{scale.Scale.Id}” has no highest score, so no last band can end at it.",
                "Give its items a max, or divide by something that cannot be zero.");
            return;
        }
        for (var index = 0; index < bands.Count; index++)
            Check(bands, index, reach, problems);
        var last = bands[^1];
        if (last.Band.To < highest)
        {
            problems.Add(Catalogue.BandGap, last.Place,
                $"The bands end at {Reading.Invariant(last.Band.To)}, but “{scale.Scale.Id}” reaches {Reading.Invariant(highest)}.",
                $"Let the last band end at {Reading.Invariant(highest)}.");
        }
        else if (last.Band.To > highest && (bands.Count == 1 || bands[^2].Band.To < highest))
        {
            problems.Add(Catalogue.BandsBeyond, last.Place,
                $"The last band ends at {Reading.Invariant(last.Band.To)}, but “{scale.Scale.Id}” reaches only {Reading.Invariant(highest)}.",
                $"Let it end at {Reading.Invariant(highest)}.");
        }
    }

    private static void Check(IReadOnlyList<BandDraft> bands, int index, Reach reach, ProblemList problems)
    {
        var band = bands[index].Band;
        if (index > 0 && band.To <= bands[index - 1].Band.To)
        {
            problems.Add(Catalogue.BandsOverlap, bands[index].Place,
                $"“{band.Id}” ends at {Reading.Invariant(band.To)}, which “{bands[index - 1].Band.Id}” above it covers already.",
                "List bands from low to high, each ending above the one before.");
        }
        else if (band.To < reach.Lowest || (index > 0 && bands[index - 1].Band.To >= reach.Highest))
        {
            problems.Add(Catalogue.BandUnreachable, bands[index].Place,
                $"No answers lead to “{band.Id}”: scores go from {Reading.Invariant(reach.Lowest ?? 0)} to {Reading.Invariant(reach.Highest ?? 0)}.",
                "Remove the band, or correct its end.");
        }
    }
}
