using System.Buffers;
using Site.Diagnostics;
using Site.Papers;
using Site.Text;

namespace Site.Markdown;

/// <summary>
/// A rendered text. Its markup is kept, or the Markdown of a paragraph so plain that it is rendered whenever it is written:
/// a site has thousands of abstracts.
/// </summary>
public sealed class MarkdownText
{
    // Begins an attribute of our own making only: text cannot hold an unescaped quotation mark before it.
    internal const string RootMark = "root-of-site:";

    private readonly Markup? _markup;
    private readonly PlainParagraph _paragraph;

    private MarkdownText(Markup? markup, PlainParagraph paragraph, IReadOnlyList<Located<string>> siteLinks) =>
        (_markup, _paragraph, SiteLinks) = (markup, paragraph, siteLinks);

    /// <summary>The links into the site, each with its place in the source.</summary>
    public IReadOnlyList<Located<string>> SiteLinks { get; }

    /// <summary>The text on one line, without its marks.</summary>
    public string Plain
    {
        get
        {
            char[] room = [];
            return PlainIn(ref room).ToString();
        }
    }

    /// <summary>The same, without making a string of it; see <see cref="PlainTextSource"/>.</summary>
    public ReadOnlySpan<char> PlainIn(ref char[] room) => PlainIn(ref room, int.MaxValue);

    /// <summary>See <see cref="Excerpt.Words"/>.</summary>
    public string Words(int most) => Excerpted(most, Excerpt.Words);

    /// <summary>See <see cref="Excerpt.Sentences"/>.</summary>
    public string Sentences(int most) => Excerpted(most, Excerpt.Sentences);

    private Markup Markup
    {
        get
        {
            if (_markup is not null) return _markup;
            var output = new Utf8Output();
            _paragraph.WriteTo(output);
            return new Markup(output.Written.ToArray());
        }
    }

    /// <summary>A text of paragraphs, lists and the like.</summary>
    public static MarkdownText Of(string html, IReadOnlyList<Located<string>> siteLinks) => new(new Markup(Utf8Room.Keep(html)), default, siteLinks);

    internal static MarkdownText Of(PlainParagraph paragraph) => new(null, paragraph, []);

    /// <summary>The markup for a place from which <paramref name="root"/> leads to the site's root: "", "../" or an absolute address.</summary>
    public Markup From(string root) =>
        SiteLinks.Count > 0 ? new Markup(Markup.Html.Replace("\"" + RootMark, "\"" + HtmlEscape.Of(root), StringComparison.Ordinal)) : Markup;

    /// <summary>Writes the same.</summary>
    internal void WriteTo(Utf8Output output, string root)
    {
        if (_markup is null) _paragraph.WriteTo(output);
        else output.Write(From(root).Utf8);
    }

    public override string ToString() => Markup.Html;

    // No excerpt looks at more than twice its length.
    private string Excerpted(int most, Func<ReadOnlySpan<char>, int, string> excerpt)
    {
        var rented = ArrayPool<char>.Shared.Rent(_markup?.Utf8.Length ?? _paragraph.Length);
        var room = rented;
        var excerpted = excerpt(PlainIn(ref room, 2 * most + 1), most);
        ArrayPool<char>.Shared.Return(rented);
        return excerpted;
    }

    private ReadOnlySpan<char> PlainIn(ref char[] room, int enough) =>
        _markup is null ? _paragraph.In(ref room) : MarkupText.In(_markup, ref room, enough);
}
