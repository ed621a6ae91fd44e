using System.Text;

namespace Site.Citations;

/// <summary>
/// The reference to one paper as a file to take along, given by an address that holds it (data:, RFC 2397), where a site has no files
/// for it. HTML would escape nothing in these addresses.
/// </summary>
public static class CitationFile
{
    public static string Of(ReferenceFormat format, Reference reference)
    {
        var content = format.Write(reference);
        var address = new StringBuilder($"data:{format.MediaType},", 2 * content.Length);
        UrlText.AppendData(address, content);
        return address.ToString();
    }
}
