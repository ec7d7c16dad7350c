using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ScreenKit.Web.Tests;

/// <summary>A page as the visitor got it.</summary>
public sealed class Page
{
    private Page(HttpResponseMessage response, string html)
    {
        Response = response;
        Html = html;
        Document = new HtmlParser().ParseDocument(html);
    }

    public HttpResponseMessage Response { get; }
    public HttpStatusCode Status => Response.StatusCode;
    public string Html { get; }
    public IDocument Document { get; }

    /// <summary>Where the visitor ended up after redirects: path and query.</summary>
    public string Url => Response.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>What can be read in the main part, with white space made single.</summary>
    public string Text => OneLine((Document.QuerySelector("main") ?? Document.Body!).TextContent);

    /// <summary>The first heading.</summary>
    public string? Heading => Document.QuerySelector("h1") is { } heading ? OneLine(heading.TextContent) : null;

    /// <summary>The form of the main part that posts to this address; without an address the only form.</summary>
    public IElement Form(string? action = null)
    {
        var forms = Document.QuerySelectorAll("main form").Where(form => action is null || form.GetAttribute("action") == action).ToList();
        return forms is [var form] ? form : throw new InvalidOperationException(
            $"{forms.Count} forms{(action is null ? "" : $" to {action}")} in the main part of {Url}: "
            + string.Join(", ", Document.QuerySelectorAll("main form").Select(each => each.GetAttribute("action"))));
    }

    /// <summary>The link that reads so.</summary>
    public string Link(string text) =>
        Document.QuerySelectorAll("a[href]").FirstOrDefault(link => OneLine(link.TextContent) == text)?.GetAttribute("href")
        ?? throw new InvalidOperationException($"No link '{text}' on {Url}");

    public static async Task<Page> Read(HttpResponseMessage response) => new(response, await response.Content.ReadAsStringAsync());

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
