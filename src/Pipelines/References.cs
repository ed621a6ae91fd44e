using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Site.Citations;
using Site.Digest;
using Site.Rendering;

namespace Site.Pipelines;

/// <summary>
/// The references to all papers, without their abstracts: those stand on the page beside the links, and would make up a third of
/// its bytes a second time.
/// </summary>
public sealed class References
{
    private readonly Dictionary<Paper, Reference> _references;
    private readonly ConcurrentDictionary<Paper, byte[]> _bibTex = new();

    public References(PaperDigest digest)
    {
        var keys = new CitationKeys(digest.Papers);
        var references = new Reference[digest.Papers.Count];
        Parallel.For(0, references.Length, i => references[i] = Reference.Of(digest.Papers[i], keys[digest.Papers[i]], ""));
        _references = new Dictionary<Paper, Reference>(references.Length);
        for (var i = 0; i < references.Length; i++) _references.Add(digest.Papers[i], references[i]);
    }

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
        var reference = _references[view.Paper];
        return new CiteView
        {
            Key = reference.Key,
            Link = reference.CiteAs,
            BibTex = () => Encoding.UTF8.GetString(BibTex(view.Paper)),
            BibTexFile = () => CitationFile.BibTex(Encoding.UTF8.GetString(BibTex(view.Paper))),
            RisFile = () => CitationFile.Ris(reference),
            CslFile = () => CitationFile.CslJson(reference),
            Coins = () => Coins.Of(reference),
            Meta = () => [.. ScholarMeta.Of(reference).Select(m => new MetaView(m.Name, m.Content))],
            JsonLd = () => new Markup(JsonLd.Of(reference)),
        };
    }

    // An entry stands on its paper's page and in half a dozen files. Two threads at once make the same one twice at worst.
    private byte[] BibTex(Paper paper) => _bibTex.TryGetValue(paper, out var known) ? known : _bibTex.GetOrAdd(paper, Encoding.UTF8.GetBytes(Citations.BibTex.Of(_references[paper])));
}
