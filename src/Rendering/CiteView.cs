namespace Site.Rendering;

/// <summary>How a paper is cited, as templates see it. Each text is made when a template asks for it, and not kept.</summary>
public sealed record CiteView
{
    internal static readonly Shape Shape = new Shape<CiteView>("cite",
        ("key", c => c.Key),
        ("link", c => c.Link),
        ("bibtex", c => c.BibTex().TrimEnd()),
        ("bibtex_file", c => c.BibTexFile()),
        ("ris_file", c => c.RisFile()),
        ("csl_file", c => c.CslFile()),
        ("coins", c => c.Coins()),
        ("meta", c => c.Meta()),
        ("json_ld", c => c.JsonLd()));

    /// <summary>The citation key.</summary>
    public required string Key { get; init; }

    /// <summary>The address to cite: the DOI's, else arXiv's; null where neither is known.</summary>
    public required string? Link { get; init; }

    public required Func<string> BibTex { get; init; }

    /// <summary>The address of a file of it, as of the others: a file of its own for each would be more than half of all files of the site.</summary>
    public required Func<string> BibTexFile { get; init; }

    public required Func<string> RisFile { get; init; }

    public required Func<string> CslFile { get; init; }

    /// <summary>The title of a COinS span.</summary>
    public required Func<string> Coins { get; init; }

    public required Func<MetaView[]> Meta { get; init; }

    /// <summary>JSON fit to stand in a script element.</summary>
    public required Func<Markup> JsonLd { get; init; }
}
