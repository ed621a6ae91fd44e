using System.Buffers;
using System.Collections.Concurrent;
using Site.Citations;
using Site.Digest;
using Site.Rendering;

namespace Site.Pipelines;

/// <summary>
/// The references to all papers, without their abstracts: those stand on the page beside the links, and would make up a third of
/// its bytes a second time.
/// </summary>
public sealed class References(PaperDigest digest)
{
    private readonly CitationKeys _keys = new(digest.Papers);
    private readonly ConcurrentDictionary<Paper, byte[]> _bibTex = new();

    /// <summary>Writes the BibTeX of these papers, in their order.</summary>
    public void WriteBibTex(IReadOnlyList<Paper> papers, IBufferWriter<byte> output)
    {
        for (var i = 0; i < papers.Count; i++)
        {
            if (i > 0) output.Write("\n"u8);
            output.Write(BibTex(papers[i]));
        }
    }

    public CiteView View(PaperView view) => new(new PaperCitation(view.Paper, this));

    internal Reference Of(Paper paper) => Reference.Of(paper, _keys[paper], "");

    // An entry stands on its paper's page and in half a dozen files. Two threads at once make the same one twice at worst.
    internal ReadOnlySpan<byte> BibTex(Paper paper) => _bibTex.TryGetValue(paper, out var known) ? known : _bibTex.GetOrAdd(paper, Citations.BibTex.Utf8(Of(paper)));
}
