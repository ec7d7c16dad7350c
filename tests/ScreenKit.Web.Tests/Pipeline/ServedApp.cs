using System.Net.Sockets;
using System.Text;

namespace ScreenKit.Web.Tests.Pipeline;

/// <summary>The site on a real port, for requests that no well-behaved client would send.</summary>
public sealed class ServedApp : IDisposable
{
    private readonly FaultyApp app = new();

    public ServedApp()
    {
        app.UseKestrel(0);
        app.StartServer();
    }

    private Uri Address => app.ClientOptions.BaseAddress;

    /// <summary>Status of the answer to exactly these bytes; null when the connection was just closed.</summary>
    public async Task<int?> Send(string head, byte[] body)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port);
        await using var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\n\r\n"));
            await stream.WriteAsync(body);
        }
        catch (IOException)
        {
            // Refused before all was sent; the answer is waiting.
        }

        return await StatusAsync(stream);
    }

    public Task<int?> Post(string path, string body, string headers = "") => Send(
        $"POST {path} HTTP/1.1\nHost: localhost\nConnection: close\nContent-Type: application/x-www-form-urlencoded\nContent-Length: {body.Length}{headers}",
        Encoding.Latin1.GetBytes(body));

    public Task<int?> Get(string path) => Send($"GET {path} HTTP/1.1\nHost: localhost\nConnection: close", []);

    public void Dispose() => app.Dispose();

    private static async Task<int?> StatusAsync(NetworkStream stream)
    {
        try
        {
            using var reader = new StreamReader(stream, Encoding.Latin1);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var line = await reader.ReadLineAsync(patience.Token);
            return line is null ? null : int.Parse(line.Split(' ')[1]);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
