using System.Collections.Concurrent;
using System.CommandLine;
using ScreenKit.Benchmarks.Site;
using ScreenKit.Web.Ui;

namespace ScreenKit.Benchmarks.Answering;

/// <summary>How many people can answer at once, and whether everything they were promised is there afterwards.</summary>
internal static class AnsweringCommand
{
    private const string Instrument = "phq-9";
    private const string Battery = "hia-before-first-consultation";

    private static readonly Option<int> Seconds = CommandLine.Number("--seconds", "How long to measure.", 20);
    private static readonly Option<int> WarmUp = CommandLine.Number("--warm-up", "Whole sittings walked before that, until the site's code is compiled for good.", 200);
    private static readonly Option<int> Connections = CommandLine.Number("--connections", "People answering at the same time.", 8, most: 1_000);
    private static readonly Option<int> People = CommandLine.Number("--people", "How many are invited; the run ends early when all have answered.", 10_000);
    private static readonly Option<bool> WithBattery = new("--battery") { Description = $"Answer {Battery} instead of {Instrument}." };

    public static Command Create()
    {
        var command = new Command(
            "answering",
            "Starts the built site over a database of its own and walks whole sittings over HTTP: the link's welcome page, Start, every "
            + "question (a POST and the page it redirects to), submit, receipt. p50, p95 and p99 are of the question's POST alone. "
            + "first-page-bytes is the html of the welcome page as sent to a browser that takes br and gzip; start-to-first-page-ms is from "
            + "starting the process, with the database in place, to that page; server-memory-mb is the resident set after the load; server-cpu-ms-per-request is what to compare when the machine does other things too. "
            + "Afterwards every answer of a sitting that got its receipt is looked up in the database.")
        {
            Seconds, WarmUp, Connections, People, WithBattery,
        };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options)
    {
        using var folder = new SiteFolder();
        var definition = options.GetValue(WithBattery) ? Battery : Instrument;
        var invited = await Seeding.InviteAsync(folder, definition, options.GetValue(People));
        var waiting = new ConcurrentQueue<Invited>(invited);

        var address = SiteProcess.FreeAddress();
        var firstPage = Links.Invitation.Open(invited[0].Token);
        await using var site = await SiteProcess.StartAsync(folder, address, firstPage);
        var connections = options.GetValue(Connections);
        using var http = Visitor.Connect(address, connections);

        var firstPageBytes = await FirstPage.BytesAsync(new Uri(address, firstPage));

        Figures.Progress("Warming up …");
        var warmUp = await Load.RunAsync(http, connections, Take(waiting, options.GetValue(WarmUp)), TimeSpan.MaxValue);
        Figures.Progress("Measuring …");
        var spentBefore = site.ProcessorTime;
        var load = await Load.RunAsync(http, connections, waiting, TimeSpan.FromSeconds(options.GetValue(Seconds)));
        var spent = site.ProcessorTime - spentBefore;
        if (waiting.IsEmpty)
            Figures.Progress($"All {invited.Count} have answered after {load.Elapsed.TotalSeconds:0.0} s; --people invites more.");

        Figures.Progress("Looking for every answer in the database …");
        var evidence = new Evidence(folder);
        await evidence.CheckAsync([.. warmUp.Completed, .. load.Completed]);
        var failures = warmUp.Failures.Concat(load.Failures).ToList();
        foreach (var failure in failures.Distinct(StringComparer.Ordinal).Take(5))
            Figures.Progress(failure);

        Print(load);
        Figures.Print("server-cpu-ms-per-request", spent.TotalMilliseconds / Math.Max(1, load.Requests), 3);
        Figures.Print("first-page-bytes", firstPageBytes);
        Figures.Print("server-memory-mb", site.MemoryMegabytes, 0);
        Figures.Print("start-to-first-page-ms", site.Startup.TotalMilliseconds, 0);
        Figures.Print("failed", failures.Count);
        Figures.Print("lost", evidence.Lost);
        Figures.Print("doubled", evidence.Doubled);
        return failures.Count + evidence.Lost + evidence.Doubled == 0 ? CommandLine.Kept : CommandLine.Broken;
    }

    private static ConcurrentQueue<Invited> Take(ConcurrentQueue<Invited> waiting, int count)
    {
        var taken = new ConcurrentQueue<Invited>();
        while (taken.Count < count && waiting.TryDequeue(out var invited))
            taken.Enqueue(invited);
        return taken;
    }

    private static void Print(Load load)
    {
        Figures.Print("completions", load.Completed.Count);
        Figures.Print("completions-per-second", load.PerSecond(load.Completed.Count));
        Figures.Print("saves-per-second", load.PerSecond(load.Saves.Count), 0);
        Figures.Print("requests-per-second", load.PerSecond(load.Requests), 0);
        Figures.Print("p50-ms", Figures.Percentile(load.Saves, 0.5), 2);
        Figures.Print("p95-ms", Figures.Percentile(load.Saves, 0.95), 2);
        Figures.Print("p99-ms", Figures.Percentile(load.Saves, 0.99), 2);
    }
}
