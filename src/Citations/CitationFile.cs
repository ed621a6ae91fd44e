namespace Site.Citations;

/// <summary>The references to one paper as files to take along, each in an address of its own (data:), so that a page needs no other file.</summary>
public static class CitationFile
{
    /// <param name="entry">The reference as BibTeX.</param>
    public static string BibTex(string entry) => UrlText.Data("application/x-bibtex", entry);

    public static string Ris(Reference reference) => UrlText.Data("application/x-research-info-systems", Citations.Ris.Of(reference));

    public static string CslJson(Reference reference) => UrlText.Data("application/vnd.citationstyles.csl+json", Citations.CslJson.Of(reference));
}
