using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ScreenKit.Web.Ui;

internal sealed class MarkdownWriter(TextWriter writer)
{
    private static readonly string[] Schemes = ["https:", "mailto:", "tel:"];

    public void Blocks(ContainerBlock container)
    {
        foreach (var block in container)
            Write(block);
    }

    public void Lines(ContainerBlock container)
    {
        var isFirst = true;
        foreach (var leaf in container.Descendants<LeafBlock>())
        {
            if (!isFirst)
                writer.Write("<br>");
            isFirst = false;
            Content(leaf);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case ListBlock list:
                Element(list.IsOrdered ? "ol" : "ul", " class=\"ds-list\"", () => Blocks(list));
                break;
            case ListItemBlock item:
                Element("li", "", () => Blocks(item));
                break;
            case ParagraphBlock { Parent: ListItemBlock { Parent: ListBlock { IsLoose: false } } } tight:
                Content(tight);
                break;
            case ContainerBlock other:
                Blocks(other);
                break;
            case LeafBlock leaf:
                Element("p", "", () => Content(leaf));
                break;
        }
    }

    private void Content(LeafBlock leaf)
    {
        if (leaf.Inline is not null)
            Inlines(leaf.Inline);
        else
            Text(leaf.Lines.ToString());
    }

    private void Inlines(ContainerInline container)
    {
        foreach (var inline in container)
            Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Text(literal.Content.ToString());
                break;
            case LineBreakInline { IsHard: true }:
                writer.Write("<br>");
                break;
            case LineBreakInline:
                writer.Write('\n');
                break;
            case HtmlEntityInline entity:
                Text(entity.Transcoded.ToString());
                break;
            case CodeInline code:
                Element("code", "", () => Text(code.Content));
                break;
            case AutolinkInline link:
                Link(link.IsEmail ? $"mailto:{link.Url}" : link.Url, () => Text(link.Url));
                break;
            case LinkInline { IsImage: false } link:
                Link(link.Url ?? "", () => Inlines(link));
                break;
            case EmphasisInline emphasis:
                Element(emphasis.DelimiterCount > 1 ? "strong" : "em", "", () => Inlines(emphasis));
                break;
            case ContainerInline other:
                Inlines(other);
                break;
        }
    }

    private void Link(string url, Action content)
    {
        if (Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
            Element("a", $" class=\"ds-link\" rel=\"noreferrer\" href=\"{WebUtility.HtmlEncode(url)}\"", content);
        else
            content();
    }

    private void Element(string name, string attributes, Action content)
    {
        writer.Write($"<{name}{attributes}>");
        content();
        writer.Write($"</{name}>");
    }

    // Letters such as æ, ø and å stay as they are: the page is UTF-8.
    private void Text(string text) => writer.Write(
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
}
