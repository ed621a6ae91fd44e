using System.Buffers;
using System.Text;

namespace Site.Citations;

/// <summary>The references to one paper as files to take along, each in an address of its own (data:), so that a page needs no other file.</summary>
public static class CitationFile
{
    /// <param name="entry">The reference as BibTeX, in UTF-8.</param>
    public static byte[] BibTex(ReadOnlySpan<byte> entry) => UrlText.Data("application/x-bibtex", entry);

    public static byte[] Ris(Reference reference)
    {
        var ris = new TextBuffer(stackalloc char[1024]);
        Citations.Ris.Append(ref ris, reference);
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(ris.Length));
        var url = UrlText.Data("application/x-research-info-systems", rented.AsSpan(0, Encoding.UTF8.GetBytes(ris.Text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        ris.Free();
        return url;
    }

    public static byte[] CslJson(Reference reference) => UrlText.Data("application/vnd.citationstyles.csl+json", Citations.CslJson.Utf8(reference));
}
