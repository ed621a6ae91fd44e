namespace Site.Rendering;

/// <summary>How a paper is cited, as templates see it. Each text is made when a template asks for it, and not kept.</summary>
public sealed record CiteView
{
    internal static readonly Shape Shape = new Shape<CiteView>("cite",
        ("key", c => c.Key),
        ("link", c => c.Link),
        ("bibtex", c => c.BibTex().TrimEnd()),
        ("bibtex_file", c => DataUrl("application/x-bibtex", c.BibTex())),
        ("ris_file", c => DataUrl("application/x-research-info-systems", c.Ris())),
        ("csl_file", c => DataUrl("application/vnd.citationstyles.csl+json", c.CslJson())),
        ("coins", c => c.Coins()),
        ("meta", c => c.Meta()),
        ("json_ld", c => c.JsonLd()));

    /// <summary>The citation key.</summary>
    public required string Key { get; init; }

    /// <summary>The address to cite: the DOI's, else arXiv's; null where neither is known.</summary>
    public required string? Link { get; init; }

    public required Func<string> BibTex { get; init; }

    public required Func<string> Ris { get; init; }

    public required Func<string> CslJson { get; init; }

    /// <summary>The title of a COinS span.</summary>
    public required Func<string> Coins { get; init; }

    public required Func<MetaView[]> Meta { get; init; }

    /// <summary>JSON fit to stand in a script element.</summary>
    public required Func<Markup> JsonLd { get; init; }

    // A file of its own for each would be more than half of all files of the site, and a block of disk each.
    private static string DataUrl(string type, string content) => $"data:{type};charset=utf-8,{Uri.EscapeDataString(content)}";
}
