using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Merging;

/// <summary>
/// Sees to it that every paper has a page of its own. Where the names of two are the same, the one that came to the digest first keeps
/// it, and the other gets a hash of what it is: that stays when papers are added. Names given by hand come before all others.
/// </summary>
internal sealed class PageNames(DiagnosticBag diagnostics)
{
    private readonly Dictionary<Slug, Paper> _taken = [];

    /// <summary>The papers in the same order. Two that are given one name by hand are an error.</summary>
    public IReadOnlyList<Paper> Distinct(IReadOnlyList<(PaperGroup Group, Paper Paper)> papers)
    {
        foreach (var (group, paper) in papers)
            if (IsNamedByHand(group) && !_taken.TryAdd(paper.Id, paper)) Report(paper, _taken[paper.Id]);
        return [.. papers.Select(p => _taken.GetValueOrDefault(p.Paper.Id) == p.Paper ? p.Paper : WithFreeName(p.Group, p.Paper))];
    }

    private Paper WithFreeName(PaperGroup group, Paper paper)
    {
        if (_taken.TryAdd(paper.Id, paper)) return paper;
        return paper with { Id = NameHash.Suffixes(Identity(group, paper)).Select(paper.Id.With).First(name => _taken.TryAdd(name, paper)) };
    }

    private static bool IsNamedByHand(PaperGroup group) => group.Statements.Any(s => s.Entry.Id is not null);

    // What no correction changes: an id, or the words and people by which it was first known.
    private static string Identity(PaperGroup group, Paper paper) =>
        paper.Arxiv?.Value ?? paper.Doi?.Value.ToLowerInvariant()
        ?? group.Statements.Where(s => s.Entry.Title is not null).Select(s => $"{s.Entry.Title} {string.Join(", ", s.Entry.Authors.Select(a => a.Name))}").First();

    private void Report(Paper paper, Paper first) => diagnostics.Error(paper.At, Codes.CollidingAddress,
        $"two papers claim the address papers/{paper.Id}.html: '{paper.Title}' and, at {first.At}, '{first.Title}'; give one an 'id' of its own.");
}
