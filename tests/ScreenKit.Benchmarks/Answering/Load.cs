using System.Collections.Concurrent;
using System.Diagnostics;
using ScreenKit.Benchmarks.Site;

namespace ScreenKit.Benchmarks.Answering;

/// <summary>What several walkers at once got done. Who has begun when the time is up finishes, and the time of that counts.</summary>
internal sealed record Load(TimeSpan Elapsed, IReadOnlyList<Walker> Walkers)
{
    public IReadOnlyList<Completed> Completed { get; } = [.. Walkers.SelectMany(walker => walker.Completed)];

    public IReadOnlyList<double> Saves { get; } = [.. Walkers.SelectMany(walker => walker.Saves)];

    public IReadOnlyList<string> Failures { get; } = [.. Walkers.SelectMany(walker => walker.Failures)];

    public int Requests { get; } = Walkers.Sum(walker => walker.Requests);

    public static async Task<Load> RunAsync(HttpClient http, int walkers, ConcurrentQueue<Invited> waiting, TimeSpan time)
    {
        var crew = Enumerable.Range(0, walkers).Select(_ => new Walker(http)).ToList();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(crew.Select(walker => Task.Run(async () =>
        {
            while (watch.Elapsed < time && waiting.TryDequeue(out var invited))
                await walker.WalkAsync(invited);
        })));
        return new Load(watch.Elapsed, crew);
    }

    public double PerSecond(int count) => count / Elapsed.TotalSeconds;
}
