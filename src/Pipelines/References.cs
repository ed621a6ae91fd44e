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

    public References(PaperDigest digest)
    {
        var keys = new CitationKeys(digest.Papers);
        var references = new Reference[digest.Papers.Count];
        Parallel.For(0, references.Length, i => references[i] = Reference.Of(digest.Papers[i], keys[digest.Papers[i]], ""));
        _references = new Dictionary<Paper, Reference>(references.Length);
        for (var i = 0; i < references.Length; i++) _references.Add(digest.Papers[i], references[i]);
    }

    /// <summary>The BibTeX of these papers, in their order.</summary>
    public string BibTex(IEnumerable<Paper> papers) => Citations.BibTex.Of(papers.Select(p => _references[p]));

    public CiteView View(PaperView view)
    {
        var reference = _references[view.Paper];
        return new CiteView
        {
            Key = reference.Key,
            Link = reference.CiteAs,
            BibTex = () => Citations.BibTex.Of(reference),
            BibTexFile = () => CitationFile.BibTex(reference),
            RisFile = () => CitationFile.Ris(reference),
            CslFile = () => CitationFile.CslJson(reference),
            Coins = () => Coins.Of(reference),
            Meta = () => [.. ScholarMeta.Of(reference).Select(m => new MetaView(m.Name, m.Content))],
            JsonLd = () => new Markup(JsonLd.Of(reference)),
        };
    }
}
