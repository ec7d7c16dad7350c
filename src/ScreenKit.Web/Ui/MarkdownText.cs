using System.Text.Encodings.Web;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace ScreenKit.Web.Ui;

/// <summary>
/// Authors' Markdown as html. Texts of an instrument are input: only paragraphs, lists, emphasis, code, line breaks and links to
/// https, mailto and tel come through as elements; whatever else is in the text is shown as the text it is.
/// </summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().DisableHeadings().Build();

    /// <summary>Paragraphs and lists.</summary>
    public static IHtmlContent Block(string text) => new Written(writer => new MarkdownWriter(writer).Blocks(Markdown.Parse(text, Pipeline)));

    /// <summary>For a legend, a label or a heading: no blocks, only what may stand in a line.</summary>
    public static IHtmlContent Inline(string text) => new Written(writer => new MarkdownWriter(writer).Lines(Markdown.Parse(text, Pipeline)));

    private sealed class Written(Action<TextWriter> write) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => write(writer);
    }
}
