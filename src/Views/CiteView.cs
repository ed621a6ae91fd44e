using Site.Citations;
using Site.Markdown;

namespace Site.Views;

/// <summary>How a paper is cited, as templates see it.</summary>
public sealed record CiteView(Reference Reference)
{
    internal static readonly Members Members = Members.Of<CiteView>("cite",
        new("key", c => c.Reference.Key, "its citation key, as in BibTeX"),
        new("date", c => c.Reference.Date?.ToString(), "as in `2026-03-12`, `2026-03` or `2026`; empty where not known"),
        new("link", c => c.Reference.CiteAs, "address to cite, of the DOI or of arXiv; empty where there is neither"),
        new("bibtex", c => BibTex.Of(c.Reference).TrimEnd('\n'), "the reference in BibTeX"),
        new("bibtex_file", c => CitationFile.BibTex(c.Reference), "address that holds the BibTeX file itself (`data:`)"),
        new("ris_file", c => CitationFile.Ris(c.Reference), "address that holds the RIS file itself (`data:`)"),
        new("csl_file", c => CitationFile.CslJson(c.Reference), "address that holds the CSL JSON file itself (`data:`)"),
        new("coins", c => Coins.Of(c.Reference), "for the title of a `<span class=\"Z3988\">`, by which reference managers find papers in lists"),
        new("coins_short", c => Coins.Brief(c.Reference), "the same for pages of authors: of more than fifty authors it names none, so that they are looked up by the DOI"),
        new("meta", c => c.Meta, "list of `meta` elements for scholarly search engines"),
        new("json_ld", c => new Markup(JsonLd.Of(c.Reference)), "for a `<script type=\"application/ld+json\">`, markup"));

    private MetaView[] Meta => [.. ScholarMeta.Of(Reference).Select(m => new MetaView(m.Name, m.Content))];
}
