namespace Site.Digest;

/// <summary>All that the sources state about one paper, while the digest is put together.</summary>
internal sealed class PaperGroup
{
    private readonly List<Statement> _statements = [];

    /// <summary>In order of day, then kind, then file and place: the first is where the paper enters the digest.</summary>
    public IReadOnlyList<Statement> Statements => _statements;

    public Statement First => _statements[0];

    public ArxivId? Arxiv { get; private set; }

    public void Add(Statement statement)
    {
        _statements.Add(statement);
        Arxiv ??= statement.Entry.Arxiv;
    }

    /// <summary>Whether an entry with this arXiv id could be the same paper.</summary>
    public bool Admits(ArxivId? arxiv) => arxiv is null || Arxiv is null || Arxiv == arxiv;
}

/// <summary>One entry, and the file that holds it.</summary>
internal sealed record Statement(DigestFile File, PaperEntry Entry);
