using System.CommandLine;
using System.Diagnostics;
using ScreenKit.Benchmarks.Site;

namespace ScreenKit.Benchmarks.Faults;

/// <summary>Whether «saved» means saved when the power goes.</summary>
internal static class FaultsCommand
{
    private const string Ready = "/healthz/ready";
    private static readonly TimeSpan FirstSave = TimeSpan.FromSeconds(30);

    private static readonly Option<int> Rounds = CommandLine.Number("--rounds", "How many times the site is killed.", 20);
    private static readonly Option<int> Clients = CommandLine.Number("--clients", "People autosaving all the while.", 50, most: 1_000);
    private static readonly Option<int> Longest = CommandLine.Number("--longest", "Milliseconds at most from a round's first save to its kill; the moment is random.", 1_500);

    public static Command Create()
    {
        var command = new Command(
            "faults",
            "People autosave without pause while the site is killed with SIGKILL at random moments and started again. After every start "
            + "each answer that got a 2xx must be in the database with that or a newer value; at the end the database must be whole. "
            + "restart-to-ready-ms is the median from starting the process to a 200 from /healthz/ready.")
        {
            Rounds, Clients, Longest,
        };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options)
    {
        using var folder = new SiteFolder();
        var clients = options.GetValue(Clients);
        var invited = await Seeding.InviteAsync(folder, Autosaver.Instrument, clients);
        var address = SiteProcess.FreeAddress();
        using var http = Visitor.Connect(address, clients);
        var savers = invited.Select(person => new Autosaver(new Visitor(http), person)).ToList();

        var rounds = options.GetValue(Rounds);
        var lost = 0;
        var restarts = new List<double>();
        for (var round = 0; round <= rounds; round++)
        {
            await using var site = await SiteProcess.StartAsync(folder, address, Ready);
            if (round == 0)
            {
                await Task.WhenAll(savers.Select(saver => saver.BeginAsync()));
            }
            else
            {
                restarts.Add(site.Startup.TotalMilliseconds);
                lost += await Recovery.LostAsync(folder, savers);
                Figures.Progress($"Round {round}: {savers.Sum(saver => saver.Acknowledged)} acknowledged so far, {lost} lost");
            }

            if (round < rounds)
                await SaveUntilKilledAsync(site, savers, Random.Shared.Next(options.GetValue(Longest)));
        }

        return Print(rounds, savers, lost, await Recovery.IntegrityAsync(folder), restarts);
    }

    // Counted from the first save that came through: a site that has just started needs a moment for its first answers.
    private static async Task SaveUntilKilledAsync(SiteProcess site, List<Autosaver> savers, int milliseconds)
    {
        var before = savers.Sum(saver => saver.Acknowledged);
        var saving = Task.WhenAll(savers.Select(saver => Task.Run(saver.SaveAsync)));
        var watch = Stopwatch.StartNew();
        while (savers.Sum(saver => saver.Acknowledged) == before && watch.Elapsed < FirstSave)
            await Task.Delay(1);
        await Task.Delay(milliseconds);
        await site.KillAsync();
        await saving;
    }

    private static int Print(int rounds, List<Autosaver> savers, int lost, string integrity, List<double> restarts)
    {
        var refusals = savers.SelectMany(saver => saver.Refusals).ToList();
        foreach (var refusal in refusals.CountBy(status => status))
            Figures.Progress($"{refusal.Value} saves were refused with {(int)refusal.Key}");

        Figures.Print("rounds", rounds);
        Figures.Print("acknowledged", savers.Sum(saver => (long)saver.Acknowledged));
        Figures.Print("refused", refusals.Count);
        Figures.Print("lost", lost);
        Figures.Print("integrity", integrity);
        Figures.Print("restart-to-ready-ms", Figures.Median(restarts), 0);
        return lost == 0 && integrity == "ok" ? CommandLine.Kept : CommandLine.Broken;
    }
}
