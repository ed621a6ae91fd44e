using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Text;

namespace Site.Merging;

/// <summary>
/// Finds which statements speak of the same paper: those with the same arXiv id; else with the same DOI; else with the
/// same title, where ids do not forbid it. A statement that has only the name of a page joins the paper of that page.
/// </summary>
internal sealed class PaperGroups
{
    private readonly IReadOnlyList<Statement> _statements;
    private readonly DiagnosticBag _diagnostics;

    // Who leads whom: the earliest statement of each paper leads the others and keeps their ids.
    private readonly int[] _leaders;
    private readonly ArxivId?[] _arxiv;
    private readonly HashSet<Doi>?[] _dois;

    private PaperGroups(IReadOnlyList<Statement> statements, DiagnosticBag diagnostics)
    {
        _statements = statements;
        _diagnostics = diagnostics;
        _leaders = [.. Enumerable.Range(0, statements.Count)];
        _arxiv = [.. statements.Select(s => s.Entry.Arxiv)];
        _dois = [.. statements.Select(s => s.Entry.Doi is { } doi ? new HashSet<Doi> { doi } : null)];
    }

    /// <param name="statements">In order of day, then kind, then file and place.</param>
    /// <param name="diagnostics">Gets papers that stand twice in a file, and titles and ids that contradict each other.</param>
    public static IReadOnlyList<PaperGroup> Of(IReadOnlyList<Statement> statements, DiagnosticBag diagnostics)
    {
        var groups = new PaperGroups(statements, diagnostics);
        foreach (var same in groups.By(e => e.Arxiv?.Value)) groups.JoinAll(same);
        foreach (var same in groups.By(e => e.Doi?.Value.ToLowerInvariant())) groups.JoinWhereIdsAllow(same, "DOI");
        foreach (var same in groups.By(e => e.Title is { } title && Folding.Key(title) is { Length: > 0 } key ? key : null)) groups.JoinByTitle(same);
        groups.JoinByPage();
        return groups.Collect();
    }

    // The statements that share a key, in the order in which the keys first appear. Nearly all keys are of one statement only.
    private SortedDictionary<int, List<int>>.ValueCollection By(Func<PaperEntry, string?> key)
    {
        var first = new Dictionary<string, int>(_statements.Count, StringComparer.Ordinal);
        var same = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < _statements.Count; i++)
        {
            if (key(_statements[i].Entry) is not { } value || first.TryAdd(value, i)) continue;
            var leader = first[value];
            if (!same.TryGetValue(leader, out var list)) same.Add(leader, list = [leader]);
            list.Add(i);
        }

        return same.Values;
    }

    private void JoinAll(IReadOnlyList<int> same)
    {
        for (var i = 1; i < same.Count; i++) Join(same[0], same[i]);
    }

    private List<int> JoinWhereIdsAllow(IReadOnlyList<int> same, string what)
    {
        var apart = new List<int>();
        foreach (var leader in same.Select(Leader).Distinct().ToArray())
        {
            var fit = apart.FindIndex(a => Fits(a, leader));
            if (fit < 0) apart.Add(leader);
            else apart[fit] = Join(apart[fit], leader);
        }

        for (var i = 1; i < apart.Count; i++) ReportTwoIds(apart[0], apart[i], what);
        return apart;
    }

    // Statements without any id go by their title to the paper that has it, if it is only one.
    private void JoinByTitle(List<int> same)
    {
        var byTitleOnly = same.Where(i => !HasId(Leader(i))).ToArray();
        JoinAll(byTitleOnly);
        var identified = JoinWhereIdsAllow([.. same.Where(i => HasId(Leader(i)))], "title");
        if (byTitleOnly.Length == 0 || identified.Count == 0) return;
        if (identified.Count == 1)
        {
            Join(identified[0], byTitleOnly[0]);
            return;
        }

        var entry = _statements[byTitleOnly[0]].Entry;
        var others = string.Join(" and ", identified.Take(2).Select(i => $"{Id(i)} ({_statements[i].Entry.At})"));
        _diagnostics.Error(entry.At, Codes.Disagreement, $"the title '{entry.Title}' fits several papers, {others}; say which is meant by its arXiv id or DOI.");
    }

    // "id: attention-is-all-you-need" alone, as a remark on a page that exists.
    private void JoinByPage()
    {
        Dictionary<Slug, int>? pages = null;
        for (var i = 0; i < _statements.Count; i++)
        {
            var entry = _statements[i].Entry;
            if (entry.Id is not { } id || entry.Title is not null || HasId(i)) continue;
            if ((pages ??= Pages()).TryGetValue(id.Value, out var page)) Join(page, i);
        }
    }

    private Dictionary<Slug, int> Pages()
    {
        var pages = new Dictionary<Slug, int>();
        for (var i = 0; i < _statements.Count; i++)
        {
            var entry = _statements[i].Entry;
            if (entry.Id is { } id && (entry.Title is not null || HasId(i))) pages.TryAdd(id.Value, i);
            if (entry.Arxiv is { } arxiv) pages.TryAdd(arxiv.PageName, i);
            if (entry.Title is { } title) pages.TryAdd(Slug.FromTitle(title), i);
        }

        // What is recorded may still have the plain one.
        for (var i = 0; i < _statements.Count; i++)
            if (_statements[i].Entry.Title is { } title) pages.TryAdd(Slug.From(title), i);
        return pages;
    }

    private int Leader(int i)
    {
        while (_leaders[i] != i) i = _leaders[i] = _leaders[_leaders[i]];
        return i;
    }

    private int Join(int a, int b)
    {
        (a, b) = (Leader(a), Leader(b));
        if (a == b) return a;
        var (first, second) = (Math.Min(a, b), Math.Max(a, b));
        _leaders[second] = first;
        _arxiv[first] ??= _arxiv[second];
        if (_dois[second] is { } dois) (_dois[first] ??= []).UnionWith(dois);
        return first;
    }

    private bool HasId(int leader) => _arxiv[leader] is not null || _dois[leader] is not null;

    // The arXiv id decides; where only one of them has one, a DOI may forbid it.
    private bool Fits(int a, int b)
    {
        if (_arxiv[a] is { } one && _arxiv[b] is { } other) return one == other;
        return _dois[a] is not { } dois || _dois[b] is not { } others || dois.Overlaps(others);
    }

    private string Name(int leader) => HasId(leader) ? Id(leader) : _statements[leader].Entry.Id?.Value.Value ?? "";

    private string Id(int leader) => _arxiv[leader] is { } arxiv ? $"arXiv {arxiv}" : $"DOI {_dois[leader]?.First()}";

    private void ReportTwoIds(int a, int b, string what)
    {
        var (one, other) = (_statements[a], _statements[b]);
        var message = $"{Id(b)} has the same {what} as {Id(a)} at {one.Entry.At}; they stay two papers. If they are one, give both the same id: '{other.Entry.Title ?? one.Entry.Title}'.";
        if (one.File.At.File == other.File.At.File) _diagnostics.WarnOncePerFile(other.Entry.At, Codes.Disagreement, message);
        else _diagnostics.Warn(other.Entry.At, Codes.Disagreement, message);
    }

    private IReadOnlyList<PaperGroup> Collect()
    {
        // A leader comes before those it leads, so that the groups are in the order in which their papers first appear.
        var groups = new List<Statement>?[_statements.Count];
        for (var i = 0; i < _statements.Count; i++)
        {
            var leader = Leader(i);
            var list = groups[leader] ??= new List<Statement>(1);
            var statement = _statements[i];
            if (list.Find(s => s.File.At.File == statement.File.At.File) is { } twice)
                _diagnostics.WarnOncePerFile(statement.Entry.At, Codes.DuplicatePaper, $"this paper stands in the file already, at line {twice.Entry.At.Line}; the two are read as one: '{statement.Entry.Title ?? twice.Entry.Title ?? Name(leader)}'.");
            list.Add(statement);
        }

        return [.. groups.OfType<List<Statement>>().Select(s => new PaperGroup(s))];
    }
}
