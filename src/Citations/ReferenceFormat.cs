namespace Site.Citations;

/// <summary>A format in which the reference to one paper is given as a file, with its abstract.</summary>
/// <param name="Extension">With its dot.</param>
/// <param name="MediaType">As reference managers know it.</param>
/// <param name="Write">Makes the file's text.</param>
public sealed record ReferenceFormat(string Extension, string MediaType, Func<Reference, string> Write)
{
    public static readonly IReadOnlyList<ReferenceFormat> All =
    [
        new(".bib", "application/x-bibtex", BibTex.WithAbstract),
        new(".ris", "application/x-research-info-systems", Ris.Of),
        new(".json", "application/vnd.citationstyles.csl+json", CslJson.Of),
    ];
}
