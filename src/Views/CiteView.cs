using Site.Templates;

namespace Site.Views;

/// <summary>How a paper is cited, as templates see it.</summary>
public sealed class CiteView(Citation citation)
{
    internal static readonly Shape Shape = new Shape<CiteView>("cite",
        ("key", c => c.Citation.Key),
        ("link", c => c.Citation.Link),
        ("bibtex", c => c.Citation.BibTex()),
        ("bibtex_file", c => c.Citation.BibTexFile()),
        ("ris_file", c => c.Citation.RisFile()),
        ("csl_file", c => c.Citation.CslFile()),
        ("coins", c => c.Citation.Coins()),
        ("meta", c => c.Citation.Meta()),
        ("json_ld", c => c.Citation.JsonLd()));

    private Citation Citation { get; } = citation;
}
