using Site.Citations;
using Site.Markdown;

namespace Site.Views;

/// <summary>How a paper is cited, as templates see it.</summary>
public sealed record CiteView(Reference Reference)
{
    internal static readonly Members Members = Members.Of<CiteView>("cite",
        new("key", c => c.Reference.Key),
        new("link", c => c.Reference.CiteAs),
        new("bibtex", c => BibTex.Of(c.Reference).TrimEnd('\n')),
        new("bibtex_file", c => CitationFile.BibTex(c.Reference)),
        new("ris_file", c => CitationFile.Ris(c.Reference)),
        new("csl_file", c => CitationFile.CslJson(c.Reference)),
        new("coins", c => Coins.Of(c.Reference)),
        new("meta", c => c.Meta),
        new("json_ld", c => new Markup(JsonLd.Of(c.Reference))));

    private MetaView[] Meta => [.. ScholarMeta.Of(Reference).Select(m => new MetaView(m.Name, m.Content))];
}
