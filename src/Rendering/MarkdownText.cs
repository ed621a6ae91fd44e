using System.Text;

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
    private readonly string? _plain;
    private readonly bool _hasSiteLinks;

    private MarkdownText(Markup? markup, string? plain, bool hasSiteLinks) => (_markup, _plain, _hasSiteLinks) = (markup, plain, hasSiteLinks);

    /// <summary>The text on one line, without its marks.</summary>
    public string Plain => _plain ?? PlainText.Of(Markup);

    private Markup Markup => _markup ?? new Markup(Encoding.UTF8.GetBytes($"<p>{HtmlEscape.InElement(Plain)}</p>\n"));

    /// <summary>A text of paragraphs, lists and the like.</summary>
    /// <param name="hasSiteLinks">Whether it links into the site.</param>
    public static MarkdownText Of(string html, bool hasSiteLinks) => new(new Markup(html), null, hasSiteLinks);

    /// <summary>A text of one paragraph without marks.</summary>
    public static MarkdownText OfPlain(string paragraph) => new(null, paragraph, hasSiteLinks: false);

    /// <summary>The markup for a place from which <paramref name="root"/> leads to the site's root: "", "../" or an absolute address.</summary>
    public Markup From(string root) =>
        _hasSiteLinks ? new Markup(Markup.Html.Replace("\"" + RootMark, "\"" + HtmlEscape.Of(root), StringComparison.Ordinal)) : Markup;

    public override string ToString() => Markup.Html;
}
