using Site.Papers;

namespace Site.Citations;

/// <summary>How the papers of a digest are cited. Immutable once made.</summary>
/// <param name="texts">All papers of the digest.</param>
public sealed class Bibliography(IReadOnlyList<PaperText> texts)
{
    private readonly CitationKeys _keys = new([.. texts.Select(t => t.Paper)]);
    private readonly Dictionary<Paper, string> _abstracts = texts.ToDictionary(t => t.Paper, t => t.Abstract);

    /// <summary>The reference to a paper, made anew each time it is asked for.</summary>
    public Reference this[Paper paper] => Reference.Of(paper, _keys[paper], _abstracts[paper]);

    /// <summary>The BibTeX of these papers without abstracts, in their order, with an empty line between two.</summary>
    public string BibTexOf(IEnumerable<Paper> papers) => string.Join('\n', papers.Select(p => BibTex.Of(this[p])));

    /// <summary>The same with abstracts.</summary>
    public string AnnotatedBibTexOf(IEnumerable<Paper> papers) => string.Join('\n', papers.Select(p => BibTex.WithAbstract(this[p])));
}
