using System.Text;

namespace Site.Citations;

/// <summary>
/// The reference to one paper as a file to take along, given by an address that holds it (data:, RFC 2397): files of their own
/// would be more than half of all files of a site. HTML would escape nothing in these addresses.
/// </summary>
public static class CitationFile
{
    public static string BibTex(Reference reference) => Of("application/x-bibtex", Citations.BibTex.Of(reference));

    public static string Ris(Reference reference) => Of("application/x-research-info-systems", Citations.Ris.Of(reference));

    public static string CslJson(Reference reference) => Of("application/vnd.citationstyles.csl+json", Citations.CslJson.Of(reference));

    private static string Of(string type, string content)
    {
        var address = new StringBuilder($"data:{type},", 2 * content.Length);
        UrlText.AppendData(address, content);
        return address.ToString();
    }
}
