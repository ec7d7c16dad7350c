using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ScreenKit.Benchmarks.Site;

/// <summary>The real site as a process of its own, on plain http and a free port of this machine.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();

    private SiteProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>From before the process existed to the first 200 from the page waited for.</summary>
    public TimeSpan Startup { get; private set; }

    public double MemoryMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / (1024.0 * 1024.0);
        }
    }

    /// <summary>What the processor has spent on the site so far, all cores together.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <param name="waitFor">Path that answers 200 when the site is up.</param>
    public static async Task<SiteProcess> StartAsync(SiteFolder folder, Uri address, string waitFor)
    {
        if (!File.Exists(Repository.SiteAssembly))
            throw new FileNotFoundException("Build the site in this configuration first.", Repository.SiteAssembly);
        var start = new ProcessStartInfo("dotnet", [Repository.SiteAssembly])
        {
            WorkingDirectory = Repository.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = start.Environment["DOTNET_ENVIRONMENT"] = "Benchmark";
        start.Environment["ASPNETCORE_CONTENTROOT"] = Repository.Root;
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        foreach (var (name, value) in folder.Settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;

        var watch = Stopwatch.StartNew();
        var site = new SiteProcess(start);
        await site.WaitAsync(new Uri(address, waitFor), watch);
        site.Startup = watch.Elapsed;
        return site;
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private async Task WaitAsync(Uri page, Stopwatch watch)
    {
        using var http = new HttpClient();
        while (!await AnswersAsync(http, page))
        {
            if (process.HasExited || watch.Elapsed > Patience)
            {
                await DisposeAsync();
                throw new InvalidOperationException($"The site does not answer {page}.{Environment.NewLine}{string.Join(Environment.NewLine, said)}");
            }

            await Task.Delay(Pause);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri page)
    {
        try
        {
            using var response = await http.GetAsync(page);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        said.Enqueue(line.Data ?? "");
        if (said.Count > 20)
            said.TryDequeue(out _);
    }
}
