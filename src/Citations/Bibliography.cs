using Site.Papers;

namespace Site.Citations;

/// <summary>
/// The references to all papers of a digest. They leave out the abstracts: those are on the page beside the links, and would make
/// up a third of its bytes a second time. Immutable once made.
/// </summary>
public sealed class Bibliography
{
    private readonly Dictionary<Paper, Reference> _references;

    public Bibliography(IReadOnlyList<Paper> papers)
    {
        var keys = new CitationKeys(papers);
        _references = papers.ToDictionary(p => p, p => Reference.Of(p, keys[p], ""));
    }

    public Reference this[Paper paper] => _references[paper];

    /// <summary>The BibTeX of these papers, in their order, with an empty line between two.</summary>
    public string BibTexOf(IEnumerable<Paper> papers) => string.Join('\n', papers.Select(p => BibTex.Of(_references[p])));
}
