namespace Site.Merging;

/// <summary>All that the sources state about one paper, while the digest is put together.</summary>
/// <param name="Statements">In order of day, then kind, then file and place: the first is where the paper enters the digest.</param>
internal sealed record PaperGroup(IReadOnlyList<Statement> Statements)
{
    public Statement First => Statements[0];
}
