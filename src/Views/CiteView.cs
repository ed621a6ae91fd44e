using Site.Addresses;
using Site.Citations;
using Site.Markdown;

namespace Site.Views;

/// <summary>How a paper is cited, as templates see it.</summary>
/// <param name="Page">Its page, where files with the reference are beside it; else null.</param>
public sealed record CiteView(Reference Reference, SitePath? Page)
{
    internal static readonly Members Members = Members.Of<CiteView>("cite",
        new("key", c => c.Reference.Key, "its citation key, as in BibTeX"),
        new("date", c => c.Reference.Date?.ToString(), "as in `2026-03-12`, `2026-03` or `2026`; empty where not known"),
        new("link", c => c.Reference.CiteAs, "address to cite, of the DOI or of arXiv; empty where there is neither"),
        new("bibtex", c => BibTex.Of(c.Reference).TrimEnd('\n'), "the reference in BibTeX"),
        new("files", c => c.Files, "list of files with the reference and its abstract: BibTeX, RIS and CSL-JSON"),
        new("type", c => JsonLd.Type(c.Reference.Kind), "what it is, a class of schema.org: `ScholarlyArticle`, `Book` …"),
        new("pdf", c => c.Reference.PdfUrl, "address of the PDF; empty where not known"),
        new("coins", c => Coins.Of(c.Reference), "for the title of a `<span class=\"Z3988\">`, by which reference managers find papers in lists"),
        new("coins_short", c => Coins.Brief(c.Reference), "the same for pages of authors: of more than fifty authors it names none, so that they are looked up by the DOI"),
        new("meta", c => c.Meta, "list of `meta` elements for scholarly search engines"),
        new("json_ld", c => new Markup(JsonLd.Of(c.Reference)), "for a `<script type=\"application/ld+json\">`, markup"));

    private ReferenceFileView[] Files => [.. ReferenceFormat.All.Select(f => new ReferenceFileView(Reference, f, Page is { } page ? Routes.Reference(page, f.Extension) : null))];

    private MetaView[] Meta => [.. ScholarMeta.Of(Reference).Select(m => new MetaView(m.Name, m.Content))];
}
