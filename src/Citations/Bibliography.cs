using Site.Papers;

namespace Site.Citations;

/// <summary>How the papers of a digest are cited. Immutable once made.</summary>
public sealed class Bibliography
{
    private readonly Dictionary<Paper, Reference> _references;

    /// <param name="texts">All papers of the digest.</param>
    public Bibliography(IReadOnlyList<PaperText> texts)
    {
        var keys = new CitationKeys([.. texts.Select(t => t.Paper)]);
        _references = texts.ToDictionary(t => t.Paper, t => Reference.Of(t.Paper, keys[t.Paper], t.Abstract));
    }

    /// <summary>The reference to a paper.</summary>
    public Reference this[Paper paper] => _references[paper];

    /// <summary>The BibTeX of these papers without abstracts, in their order, with an empty line between two.</summary>
    public string BibTexOf(IEnumerable<Paper> papers) => string.Join('\n', papers.Select(p => BibTex.Of(this[p])));

    /// <summary>The same with abstracts.</summary>
    public string AnnotatedBibTexOf(IEnumerable<Paper> papers) => string.Join('\n', papers.Select(p => BibTex.WithAbstract(this[p])));
}
