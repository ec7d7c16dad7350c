using System.Diagnostics;

namespace ScreenKit.Benchmarks.Scoring;

/// <summary>Sheets a second, the median of short slices; engine and bare loop take turns, so that whatever else the machine does meets both.</summary>
internal sealed record Pace(double Engine, double Bare, double BytesPerSheet)
{
    private const int Slices = 10;

    public static Pace Measure(FilledSheet[] sheets, TimeSpan duration)
    {
        var slice = duration / (2 * Slices);
        PerSecond(slice, () => ScoreAll(sheets), sheets.Length);
        PerSecond(slice, () => ScoreAllBare(sheets), sheets.Length);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ScoreAll(sheets);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        var engine = new List<double>();
        var bare = new List<double>();
        for (var number = 0; number < Slices; number++)
        {
            engine.Add(PerSecond(slice, () => ScoreAll(sheets), sheets.Length));
            bare.Add(PerSecond(slice, () => ScoreAllBare(sheets), sheets.Length));
        }

        return new Pace(Figures.Median(engine), Figures.Median(bare), (double)bytes / sheets.Length);
    }

    private static double PerSecond(TimeSpan time, Func<int> scoreAll, int sheets)
    {
        var watch = Stopwatch.StartNew();
        var rounds = 0L;
        var kept = 0L;
        while (watch.Elapsed < time || rounds == 0)
        {
            kept += scoreAll();
            rounds++;
        }

        GC.KeepAlive(kept);
        return rounds * sheets / watch.Elapsed.TotalSeconds;
    }

    private static int ScoreAll(FilledSheet[] sheets)
    {
        var flags = 0;
        foreach (var sheet in sheets)
            flags += sheet.Score().Flags.Count;
        return flags;
    }

    private static int ScoreAllBare(FilledSheet[] sheets)
    {
        var flags = 0;
        foreach (var sheet in sheets)
        {
            var score = sheet.ScoreBare();
            flags += score.Sum + score.Band.Length + (score.AsksOn ? 1 : 0) + (score.IsFlagged ? 1 : 0);
        }

        return flags;
    }
}
