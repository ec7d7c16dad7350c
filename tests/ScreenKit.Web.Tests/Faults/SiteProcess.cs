using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ScreenKit.Web.Tests.Conventions;

namespace ScreenKit.Web.Tests.Faults;

/// <summary>The real site in a process of its own, which may be killed and started again on the same data.</summary>
internal sealed class SiteProcess(IReadOnlyDictionary<string, string> settings) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Process? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Source.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Testing" },
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ScreenKit.Web.dll"));
        start.ArgumentList.Add($"--urls={Address}");
        foreach (var (key, value) in settings)
            start.ArgumentList.Add($"--{key}={value}");
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var started = Stopwatch.StartNew();
        while (!await IsReady())
        {
            Assert.False(process.HasExited, "The site stopped instead of starting.");
            Assert.True(started.Elapsed < Patience, "The site did not start.");
            await Task.Delay(100);
        }
    }

    /// <summary>SIGKILL: no warning, no tidying up.</summary>
    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        if (process is not null)
            Kill();
        Client.Dispose();
    }

    private async Task<bool> IsReady()
    {
        try
        {
            return (await Client.GetAsync(new Uri(Address, "/healthz/ready"))).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
