using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>A rendered text: its markup, and the same without markup.</summary>
/// <param name="markup">Null for a single paragraph without marks, whose markup is made of its words: most abstracts are such, and a site has thousands.</param>
/// <param name="plain">The text on one line, without its marks.</param>
/// <param name="siteLinks">The links into the site, each with its place in the source.</param>
public sealed class MarkdownText(Markup? markup, string plain, IReadOnlyList<Located<string>> siteLinks)
{
    // Begins an attribute of our own making only: text cannot hold an unescaped quotation mark before it.
    internal const string RootMark = "root-of-site:";

    public static readonly MarkdownText Empty = new(Markup.Empty, "", []);

    public string Plain => plain;

    public IReadOnlyList<Located<string>> SiteLinks => siteLinks;

    /// <summary>The markup for a place from which <paramref name="root"/> leads to the site's root: "", "../" or an absolute address.</summary>
    public Markup From(string root) =>
        siteLinks.Count > 0 ? new Markup(ToString().Replace("\"" + RootMark, "\"" + HtmlEscape.Of(root), StringComparison.Ordinal)) : markup ?? new Markup(Paragraph(plain));

    public override string ToString() => markup?.Html ?? Paragraph(plain);

    /// <summary>The markup of a text without marks, as Markdown has it.</summary>
    internal static string Paragraph(string plain) => $"<p>{HtmlEscape.InElement(plain)}</p>\n";
}
