using System.Buffers;
using System.Collections.Concurrent;
using Site.Citations;
using Site.Papers;
using Site.Views;

namespace Site.Pipelines;

/// <summary>
/// The references to all papers, without their abstracts: those stand on the page beside the links, and would make up a third of
/// its bytes a second time.
/// </summary>
public sealed class References(PaperDigest digest)
{
    // A page asks for its paper's citation a dozen times in a row.
    [ThreadStatic]
    private static (References By, Paper Paper, CiteView View)? _last;

    private readonly CitationKeys _keys = new(digest.Papers);
    private readonly ConcurrentDictionary<Paper, ReadOnlyMemory<byte>> _bibTex = new();

    /// <summary>Writes the BibTeX of these papers, in their order.</summary>
    public void WriteBibTex(IReadOnlyList<Paper> papers, IBufferWriter<byte> output)
    {
        for (var i = 0; i < papers.Count; i++)
        {
            if (i > 0) output.Write("\n"u8);
            output.Write(BibTex(papers[i]));
        }
    }

    public CiteView View(PaperView view)
    {
        if (_last is { } last && ReferenceEquals(last.By, this) && ReferenceEquals(last.Paper, view.Paper)) return last.View;
        var made = new CiteView(new PaperCitation(view.Paper, this));
        _last = (this, view.Paper, made);
        return made;
    }

    internal Reference Of(Paper paper) => Reference.Of(paper, _keys[paper], "");

    // An entry stands on its paper's page and in half a dozen files. Two threads at once make the same one twice at worst.
    internal ReadOnlySpan<byte> BibTex(Paper paper, Reference? reference = null) =>
        (_bibTex.TryGetValue(paper, out var known) ? known : _bibTex.GetOrAdd(paper, Citations.BibTex.Utf8(reference ?? Of(paper)))).Span;
}
