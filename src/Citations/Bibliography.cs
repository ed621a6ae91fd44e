using Site.Papers;

namespace Site.Citations;

/// <summary>
/// How the papers of a digest are cited. References leave out the abstracts: those are on the page beside the links, and would make
/// up a third of its bytes a second time. Immutable once made.
/// </summary>
public sealed class Bibliography(IReadOnlyList<Paper> papers)
{
    private readonly CitationKeys _keys = new(papers);

    /// <summary>The reference to a paper, made anew each time it is asked for.</summary>
    public Reference this[Paper paper] => Reference.Of(paper, _keys[paper], "");

    /// <summary>The BibTeX of these papers, in their order, with an empty line between two.</summary>
    public string BibTexOf(IEnumerable<Paper> papers) => string.Join('\n', papers.Select(p => BibTex.Of(this[p])));
}
