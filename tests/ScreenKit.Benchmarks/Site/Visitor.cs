using System.Diagnostics;
using System.Net;

namespace ScreenKit.Benchmarks.Site;

/// <summary>A browser as far as answering needs one: it keeps cookies, fills in forms and follows redirects.</summary>
internal sealed class Visitor(HttpClient http)
{
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    public int Requests { get; private set; }

    /// <summary>A client whose visitors share so many connections.</summary>
    public static HttpClient Connect(Uri address, int connections)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = connections, AutomaticDecompression = DecompressionMethods.All,
        };
        return new HttpClient(handler) { BaseAddress = address };
    }

    public async Task<Page> GetAsync(string path)
    {
        var page = await SendAsync(new HttpRequestMessage(HttpMethod.Get, path));
        while (page.Redirect is { } next)
            page = await SendAsync(new HttpRequestMessage(HttpMethod.Get, next));
        return page;
    }

    /// <summary>The answer to the POST itself; a redirect is not followed yet.</summary>
    public Task<Page> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) });

    public async Task<Page> SubmitAsync(Form form)
    {
        var page = await PostAsync(form.Action, form.Hidden);
        return page.Redirect is { } next ? await GetAsync(next) : page;
    }

    private async Task<Page> SendAsync(HttpRequestMessage request)
    {
        Requests++;
        var path = request.RequestUri!.ToString();
        if (cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var started = Stopwatch.GetTimestamp();
        using (request)
        using (var response = await http.SendAsync(request))
        {
            var time = Stopwatch.GetElapsedTime(started);
            Remember(response);
            return new Page(path, response.StatusCode, response.Headers.Location?.ToString(), await response.Content.ReadAsStringAsync(), time);
        }
    }

    private void Remember(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var set))
            return;
        foreach (var cookie in set)
        {
            var pair = cookie.Split(';', 2)[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }
    }
}

/// <param name="Time">From sending the request to the whole answer.</param>
internal sealed record Page(string Path, HttpStatusCode Status, string? Redirect, string Html, TimeSpan Time)
{
    public Form Form(string action) =>
        Site.Form.AllIn(Html).FirstOrDefault(form => form.Action == action) ?? throw new UnexpectedPageException(this, $"has no form to {action}");

    public Form? QuestionForm => Site.Form.AllIn(Html).FirstOrDefault(form => form.Action.StartsWith("/answer/q/", StringComparison.Ordinal));
}

/// <summary>The site gave another page than somebody who answers should get.</summary>
internal sealed class UnexpectedPageException(Page page, string what) : Exception($"{(int)page.Status} {page.Path} {what}");
