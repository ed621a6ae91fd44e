using Site.Citations;
using Site.Markdown;
using Site.Templates;

namespace Site.Views;

/// <summary>How a paper is cited, as templates see it.</summary>
public sealed record CiteView(Reference Reference)
{
    internal static readonly Shape Shape = new Shape<CiteView>("cite",
        ("key", c => c.Reference.Key),
        ("link", c => c.Reference.CiteAs),
        ("bibtex", c => BibTex.Of(c.Reference).TrimEnd('\n')),
        ("bibtex_file", c => CitationFile.BibTex(c.Reference)),
        ("ris_file", c => CitationFile.Ris(c.Reference)),
        ("csl_file", c => CitationFile.CslJson(c.Reference)),
        ("coins", c => Coins.Of(c.Reference)),
        ("meta", c => c.Meta),
        ("json_ld", c => new Markup(JsonLd.Of(c.Reference))));

    private MetaView[] Meta => [.. ScholarMeta.Of(Reference).Select(m => new MetaView(m.Name, m.Content))];
}
