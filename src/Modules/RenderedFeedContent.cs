using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Feeds;
using Site.Markdown;
using Site.Papers;
using Site.Templates;
using Site.Text;
using Site.Views;

namespace Site.Modules;

/// <summary>The HTML and the words that feeds carry. Safe to use from many threads.</summary>
internal sealed partial class RenderedFeedContent(Catalog catalog, PageRenderer renderer)
{
    // Mail services send a day as a message, and Gmail cuts one of more than 102 KB.
    private const int MostOfDay = 90_000;

    public FeedContent Content => new(Render, Render, Render, paper => catalog.Paper(paper).Title.Plain, paper => catalog.Paper(paper).Abstract.Plain, Words);

    /// <summary>What is to be told of sources that are silent.</summary>
    public IReadOnlyList<FeedNotice> Notices() =>
        [.. catalog.Site.Sources.Where(s => s.Status.Silence is { IsWorrying: true, Since: not null }).Select(s => new FeedNotice(
            $"{s.Status.Id}/{Iso.Date(s.Status.Silence.Since.GetValueOrDefault())}",
            Words("feed/notice-title.html", [("source", s)]),
            s.Status.Silence.SaidOn,
            root => Render("feed/notice.html", root, [("source", s)], Routes.Status)))];

    private ReadOnlyMemory<byte> Render(Paper paper, string root, bool isArchived) =>
        Render("feed/paper.html", root, [("paper", catalog.Paper(paper)), ("archived", isArchived)], paper.Page);

    private ReadOnlyMemory<byte> Render(Paper paper, PaperChange change, string root) =>
        Render("feed/change.html", root, [("paper", catalog.Paper(paper)), ("change", new ChangeView(change))], paper.Page);

    // With fewer excerpts, then with fewer titles, until it is small enough.
    private ReadOnlyMemory<byte> Render(Day day, string root)
    {
        var (titles, excerpts) = (day.Papers.Count, day.Papers.Count);
        while (true)
        {
            var html = Render("feed/day.html", root, [("day", catalog.Day(day.Date)), ("titles", titles), ("excerpts", excerpts)], Routes.Day(day.Date));
            if (html.Length <= MostOfDay || titles == 0) return html;
            if (excerpts > 0) excerpts = Fewer(excerpts, html.Length);
            else titles = Fewer(titles, html.Length);
        }
    }

    private static int Fewer(int number, int bytes) => Math.Min(number - 1, (int)((long)number * MostOfDay / bytes));

    private byte[] Render(string template, string root, IReadOnlyList<(string Name, object? Value)> values, SitePath page)
    {
        var html = new ArrayBufferWriter<byte>(1 << 13);
        renderer.RenderFragment(template, root, values, html);
        return html.WrittenSpan.IndexOf("href=\"#"u8) < 0 && html.WrittenSpan.IndexOf("<math"u8) < 0
            ? html.WrittenSpan.ToArray()
            : Encoding.UTF8.GetBytes(ForReaders(Encoding.UTF8.GetString(html.WrittenSpan), root + page));
    }

    private string Words(string template, IReadOnlyList<(string Name, object? Value)> values)
    {
        var html = Render(template, "", [.. values.Select(v => (v.Name, View(v.Value)))], Routes.Home);
        return string.Join(' ', WebUtility.HtmlDecode(Tags().Replace(Encoding.UTF8.GetString(html), " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private object? View(object? value) => value switch
    {
        Paper paper => catalog.Paper(paper),
        Day day => catalog.Day(day.Date),
        Topic topic => catalog.Topic(topic),
        AuthorListing author => catalog.Author(author.Author),
        PaperChange change => new ChangeView(change),
        _ => value,
    };

    // Text is escaped, so what is left of these is a tag of the template's.
    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    // A footnote's link leads to a place on its own page, which a feed does not have. Many readers of feeds take the elements of
    // MathML away and leave their letters, "x2": so they get formulas as text.
    private static string ForReaders(string html, string page) =>
        FormulaMarkup.AsText(html).Replace("href=\"#", $"href=\"{HtmlEscape.Of(page)}#", StringComparison.Ordinal);
}
