namespace Site.Rendering;

/// <summary>A rendered text: its markup, the same as plain text, and whether it links into the site.</summary>
public sealed record MarkdownText(Markup Markup, string Plain, bool HasSiteLinks)
{
    // Begins an attribute of our own making only: text cannot hold an unescaped quotation mark before it.
    internal const string RootMark = "root-of-site:";

    /// <summary>The markup for a place from which <paramref name="root"/> leads to the site's root: "", "../" or an absolute address.</summary>
    public override string ToString() => Markup.Html;

    public Markup From(string root) =>
        HasSiteLinks ? new Markup(Markup.Html.Replace("\"" + RootMark, "\"" + HtmlEscape.Of(root), StringComparison.Ordinal)) : Markup;
}
