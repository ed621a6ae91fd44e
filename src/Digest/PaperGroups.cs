using Site.Diagnostics;

namespace Site.Digest;

/// <summary>Finds which entries speak of the same paper: by arXiv id, else by DOI, else by title.</summary>
internal sealed class PaperGroups(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, PaperGroup> _byKey = new(StringComparer.Ordinal);
    private readonly List<PaperGroup> _all = [];

    public IReadOnlyList<PaperGroup> All => _all;

    public void Add(Statement statement)
    {
        var keys = Keys(statement.Entry);
        var group = keys.Select(k => _byKey.GetValueOrDefault(k)).FirstOrDefault(g => g?.Admits(statement.Entry.Arxiv) == true);
        if (group is null)
        {
            group = new PaperGroup();
            _all.Add(group);
        }
        else if (group.Statements.FirstOrDefault(s => s.File == statement.File) is { } twice)
        {
            diagnostics.Error(statement.Entry.At, Codes.DuplicatePaper,
                $"this paper stands in the file already, at line {twice.Entry.At.Line}: '{statement.Entry.Title ?? keys[0]}'.");
            return;
        }

        group.Add(statement);
        foreach (var key in keys) _byKey.TryAdd(key, group);
    }

    private static List<string> Keys(PaperEntry entry)
    {
        var keys = new List<string>(3);
        if (entry.Arxiv is { } arxiv) keys.Add("arxiv:" + arxiv.Value);
        if (entry.Doi is { } doi) keys.Add("doi:" + doi.Value.ToLowerInvariant());
        if (entry.Title is { } title) keys.Add("title:" + Folding.Key(title));
        return keys;
    }
}
