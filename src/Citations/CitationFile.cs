using System.Buffers;
using System.Text;

using Site.Text;
namespace Site.Citations;

/// <summary>Writes the references to one paper as files to take along, each as an address of its own (data:), so that a page needs no other file.</summary>
public static class CitationFile
{
    /// <param name="entry">The reference as BibTeX, in UTF-8.</param>
    /// <param name="output">Gets the address, in ASCII.</param>
    public static void BibTex(ReadOnlySpan<byte> entry, IBufferWriter<byte> output) => UrlText.WriteData(output, "application/x-bibtex"u8, entry);

    public static void Ris(Reference reference, IBufferWriter<byte> output)
    {
        var ris = new TextBuffer(stackalloc char[1024]);
        Citations.Ris.Append(ref ris, reference);
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(ris.Length));
        UrlText.WriteData(output, "application/x-research-info-systems"u8, rented.AsSpan(0, Encoding.UTF8.GetBytes(ris.Text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        ris.Free();
    }

    public static void CslJson(Reference reference, IBufferWriter<byte> output) =>
        UrlText.WriteData(output, "application/vnd.citationstyles.csl+json"u8, Citations.CslJson.Utf8(reference));
}
