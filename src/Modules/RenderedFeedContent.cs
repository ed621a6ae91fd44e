using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Site.Addresses;
using Site.Feeds;
using Site.Markdown;
using Site.Papers;
using Site.Templates;
using Site.Views;

namespace Site.Modules;

/// <summary>The HTML that feeds carry of papers and days. The theme renders each once, however many feeds have it. Safe to use from many threads.</summary>
internal sealed class RenderedFeedContent(Catalog catalog, PageRenderer renderer)
{
    private readonly ConcurrentDictionary<(object Item, string Root), ReadOnlyMemory<byte>> _rendered = [];

    public FeedContent Content => new(Of, Of, paper => catalog.Paper(paper).Abstract.Plain);

    // A paper is in one archive only.
    private ReadOnlyMemory<byte> Of(Paper paper, string root, bool isArchived) =>
        isArchived ? Render(paper, root, isArchived) : _rendered.GetOrAdd((paper, root), _ => Render(paper, root, isArchived));

    private ReadOnlyMemory<byte> Of(Day day, string root) => _rendered.GetOrAdd((day, root), _ =>
        Render("feed/day.html", root, [("day", catalog.Day(day.Date)), ("archived", false)], Routes.Day(day.Date)));

    private byte[] Render(Paper paper, string root, bool isArchived) =>
        Render("feed/paper.html", root, [("paper", catalog.Paper(paper)), ("archived", isArchived)], paper.Page);

    private byte[] Render(string template, string root, IReadOnlyList<(string Name, object? Value)> values, SitePath page)
    {
        var html = new ArrayBufferWriter<byte>(1 << 13);
        renderer.RenderFragment(template, root, values, html);
        return html.WrittenSpan.IndexOf("href=\"#"u8) < 0 ? html.WrittenSpan.ToArray() : WithWholeLinks(html.WrittenSpan, root + page);
    }

    // A footnote's link leads to a place on its own page, which a feed does not have.
    private static byte[] WithWholeLinks(ReadOnlySpan<byte> html, string page) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(html).Replace("href=\"#", $"href=\"{HtmlEscape.Of(page)}#", StringComparison.Ordinal));
}
