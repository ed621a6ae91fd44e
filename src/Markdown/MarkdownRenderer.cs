using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Markdown;

/// <summary>
/// Turns Markdown into markup. No raw HTML passes, links lead to http, https and mailto only, pictures of other hosts
/// become links. The pipelines are built once; it is safe to use from many threads.
/// </summary>
public sealed class MarkdownRenderer
{
    private readonly MarkdownPipeline _text = ForTexts();
    private readonly MarkdownPipeline _page = ForPages();

    /// <summary>A stranger's text: paragraphs, lists, emphasis, code, links. What would be a heading or a relative link stays text.</summary>
    public MarkdownText Text(string markdown)
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown, _text);
            LinkPolicy.ForStrangers(document, markdown);
            return Rendered(markdown, document.ToHtml(_text), []);
        }
        catch (ArgumentException)
        {
            return AsWritten(markdown);
        }
    }

    /// <summary>The curator's own text, with headings, tables and links into the site, which are written from its root ("tags/index.html").</summary>
    public MarkdownText Page(MarkdownSource source, DiagnosticBag diagnostics)
    {
        if (!TextLimits.Hold(source, diagnostics)) return AsWritten(source.Text);
        try
        {
            var document = Markdig.Markdown.Parse(source.Text, _page);
            var siteLinks = LinkPolicy.ForCurator(document, source, diagnostics);
            return Rendered(source.Text, document.ToHtml(_page), siteLinks);
        }
        catch (ArgumentException)
        {
            diagnostics.Error(source.At, Codes.Syntax, "the text nests its lists, quotations or brackets too deeply for Markdown.");
            return AsWritten(source.Text);
        }
    }

    // Markdig gives up, reading or writing, at some hundred levels; nothing that people write comes near.
    private static MarkdownText AsWritten(string text) => Rendered(text, $"<p>{HtmlEscape.Of(text)}</p>\n", []);

    // Most texts have no marks: then the text without them is the text as it was given, and need not be kept twice.
    private static MarkdownText Rendered(string markdown, string html, IReadOnlyList<Located<string>> siteLinks)
    {
        var plain = MarkupText.Of(html);
        var markup = html == MarkdownText.Paragraph(plain) ? null : new Markup(html);
        return new MarkdownText(markup, plain == markdown ? markdown : plain, siteLinks);
    }

    private static MarkdownPipeline ForTexts()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml();
        builder.InlineParsers.Insert(0, new AddressParser());
        builder.InlineParsers.Insert(0, new WrittenSigns());
        builder.BlockParsers.TryRemove<HeadingBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<ThematicBreakParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.TryRemove<QuoteBlockParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        builder.Extensions.Add(new Formulas());
        return builder.Build();
    }

    private static MarkdownPipeline ForPages()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseAutoLinks(AutoLinks())
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseAutoIdentifiers()
            .UsePreciseSourceLocation()
            .DisableHtml();
        builder.InlineParsers.Insert(0, new WrittenSigns());
        builder.Extensions.Add(new Formulas());
        return builder.Build();
    }

    private static AutoLinkOptions AutoLinks() => new() { UseHttpsForWWWLinks = true, ValidPreviousCharacters = "*_~([{:,;\"'“‘—–-/|" };
}
