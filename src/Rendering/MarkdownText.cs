using System.Buffers;
using System.Text;
using Site.Digest;

namespace Site.Rendering;

/// <summary>
/// A rendered text. Of its markup and its plain text one is kept and the other made when it is asked for: a site has
/// thousands of abstracts.
/// </summary>
public sealed class MarkdownText
{
    // Begins an attribute of our own making only: text cannot hold an unescaped quotation mark before it.
    internal const string RootMark = "root-of-site:";

    private readonly Markup? _markup;
    private readonly Utf8Text? _plain;

    private MarkdownText(Markup? markup, Utf8Text? plain, IReadOnlyList<Located<string>> siteLinks) => (_markup, _plain, SiteLinks) = (markup, plain, siteLinks);

    /// <summary>The links into the site, each with its place in the source.</summary>
    public IReadOnlyList<Located<string>> SiteLinks { get; }

    /// <summary>The text on one line, without its marks.</summary>
    public string Plain => _plain?.ToString() ?? PlainText.Of(Markup);

    /// <summary>The same, without making a string of it; see <see cref="PlainTextSource"/>.</summary>
    public ReadOnlySpan<char> PlainIn(ref char[] room) => PlainIn(ref room, int.MaxValue);

    /// <summary>See <see cref="Excerpt.Words"/>.</summary>
    public string Words(int most) => Excerpted(most, Excerpt.Words);

    /// <summary>See <see cref="Excerpt.Sentences"/>.</summary>
    public string Sentences(int most) => Excerpted(most, Excerpt.Sentences);

    private Markup Markup => _markup ?? new Markup(Encoding.UTF8.GetBytes($"<p>{HtmlEscape.InElement(Plain)}</p>\n"));

    /// <summary>A text of paragraphs, lists and the like.</summary>
    public static MarkdownText Of(string html, IReadOnlyList<Located<string>> siteLinks) => new(new Markup(Utf8Room.Keep(html)), null, siteLinks);

    /// <summary>A text of one paragraph without marks.</summary>
    public static MarkdownText OfPlain(Utf8Text paragraph) => new(null, paragraph, []);

    /// <summary>The markup for a place from which <paramref name="root"/> leads to the site's root: "", "../" or an absolute address.</summary>
    public Markup From(string root) =>
        SiteLinks.Count > 0 ? new Markup(Markup.Html.Replace("\"" + RootMark, "\"" + HtmlEscape.Of(root), StringComparison.Ordinal)) : Markup;

    /// <summary>Writes the same.</summary>
    internal void WriteTo(Utf8Output output, string root)
    {
        if (_plain is null)
        {
            output.Write(From(root).Utf8);
            return;
        }

        output.Write("<p>"u8);
        output.WriteEscapedInElement(_plain.Span);
        output.Write("</p>\n"u8);
    }

    public override string ToString() => Markup.Html;

    // No excerpt looks at more than twice its length.
    private string Excerpted(int most, Func<ReadOnlySpan<char>, int, string> excerpt)
    {
        var rented = ArrayPool<char>.Shared.Rent((_plain is null ? Markup.Utf8 : _plain.Span).Length);
        var room = rented;
        var excerpted = excerpt(PlainIn(ref room, 2 * most + 1), most);
        ArrayPool<char>.Shared.Return(rented);
        return excerpted;
    }

    private ReadOnlySpan<char> PlainIn(ref char[] room, int enough) =>
        _plain is null ? PlainText.In(Markup, ref room, enough) : _plain.In(ref room);
}
