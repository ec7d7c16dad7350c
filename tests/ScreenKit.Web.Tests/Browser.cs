using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace ScreenKit.Web.Tests;

/// <summary>What a person does with a browser: opens pages, follows redirects, fills in forms. Keeps cookies.</summary>
public sealed class Browser(HttpClient http, ScreenKitApp app, Uri? site = null)
{
    private const int MostRedirects = 5;

    private readonly Uri site = site ?? new Uri("https://localhost/");

    /// <summary>Name to value; a test may take one away or plant one.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Sent with every request: <c>["HX-Request"] = "true"</c>, <c>["Accept-Language"] = "nn"</c>.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    public Task<Page> GetPage(string url) => Visit(new HttpRequestMessage(HttpMethod.Get, url));

    /// <summary>Sends the form with its hidden fields, its token and what is already filled in; <paramref name="values"/> replace those.</summary>
    public Task<Page> Submit(IElement form, params IReadOnlyList<(string Name, string Value)> values)
    {
        var fields = FormFields.Of(form, values);
        var action = form.GetAttribute("action") is { Length: > 0 } address ? address : form.BaseUri;
        return string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            ? Visit(Posting(action, fields))
            : GetPage($"{action.Split('?')[0]}?{new FormUrlEncodedContent(fields).ReadAsStringAsync().Result}");
    }

    /// <summary>Posts fields without any page: no antiforgery token unless it is among them.</summary>
    public Task<Page> Post(string url, params IReadOnlyList<(string Name, string Value)> fields) =>
        Visit(Posting(url, fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>One request with the cookies, and no redirect followed.</summary>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(site, request.RequestUri!);
        if (Cookies.Count > 0)
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        foreach (var (name, value) in Headers)
            request.Headers.TryAddWithoutValidation(name, value);

        var response = await http.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
            foreach (var cookie in cookies)
                Keep(cookie);
        return response;
    }

    /// <summary>The value of <c>__RequestVerificationToken</c> for a hand-made post.</summary>
    public async Task<string> FormToken() =>
        await (await Send(new HttpRequestMessage(HttpMethod.Get, TestSignIn.TokenPath))).Content.ReadAsStringAsync();

    private static HttpRequestMessage Posting(string url, IEnumerable<KeyValuePair<string, string>> fields) =>
        new(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(fields) };

    private async Task<Page> Visit(HttpRequestMessage request)
    {
        var response = await Send(request);
        for (var redirects = 0; response.Headers.Location is { } target && IsRedirect(response.StatusCode); redirects++)
        {
            Assert.True(redirects < MostRedirects, $"Redirected in a circle, last to {target}");
            response = await Send(new HttpRequestMessage(HttpMethod.Get, new Uri(response.RequestMessage!.RequestUri!, target)));
        }

        if (response.StatusCode == HttpStatusCode.InternalServerError)
            Assert.Fail($"500 from {response.RequestMessage!.RequestUri}: {app.Log.LastError}");
        return await Page.Read(response);
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status is HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently;

    private void Keep(string header)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        var (name, value) = parts[0].Split('=', 2) is [var before, var after] ? (before, after) : (parts[0], "");
        var expires = parts.FirstOrDefault(part => part.StartsWith("expires=", StringComparison.OrdinalIgnoreCase));
        var isGone = expires is not null && DateTimeOffset.Parse(expires["expires=".Length..], CultureInfo.InvariantCulture) <= app.Clock.Now;
        if (value.Length == 0 || isGone)
            Cookies.Remove(name);
        else
            Cookies[name] = value;
    }
}
