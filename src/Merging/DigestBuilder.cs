using Site.Diagnostics;
using Site.Papers;
using Site.Text;

namespace Site.Merging;

/// <summary>Puts the files that were read together: papers once each, days, authors. Topics are found afterwards.</summary>
/// <param name="diagnostics">Gets what is wrong.</param>
/// <param name="publications">When days were first published: what is said first is said on the day that was out first.</param>
public sealed class DigestBuilder(DiagnosticBag diagnostics, FirstPublications? publications = null)
{
    private readonly FirstPublications _publications = publications ?? FirstPublications.Unknown;

    public PaperDigest Build(IReadOnlyList<DigestFile> read)
    {
        DigestFile[] files = [.. read.Select(ArxivIdentity.Complete)];
        var groups = Group(files);
        var merge = new PaperMerge(diagnostics, _publications);
        var merged = new Paper?[groups.Count];
        Parallel.For(0, groups.Count, i => merged[i] = merge.Merge(groups[i]));

        (PaperGroup Group, Paper Paper)[] found = [.. groups.Zip(merged).Where(p => p.Second is not null).Select(p => (p.First, p.Second ?? throw new InvalidOperationException()))];
        var distinct = FeedKeys.Distinct(RecordedPapers.Apply(new PageNames(diagnostics).Distinct(found), _publications));
        var papers = new Dictionary<PaperEntry, Paper>(groups.Count, ReferenceEqualityComparer.Instance);
        foreach (var (group, paper) in found.Zip(distinct, (f, p) => (f.Group, p)))
            foreach (var statement in group.Statements) papers[statement.Entry] = paper;

        var days = Days(files, papers);
        var ordered = days.SelectMany(d => d.Papers.Where(p => p.LastDay == d.Date)).ToArray();
        return new PaperDigest { Papers = ordered, Days = days, HeldBack = files.Where(f => f.IsHeldBack).Select(f => f.Day).OfType<PartialDate>().ToHashSet(), Authors = AuthorListings.Of(ordered) };
    }

    private IReadOnlyList<PaperGroup> Group(IReadOnlyList<DigestFile> files) =>
        PaperGroups.Of(
            [.. files
                .OrderBy(f => f.IsHeldBack).ThenBy(f => f.Day is { } day ? _publications.Of(day) : DateTime.MaxValue).ThenBy(f => f.Day).ThenBy(f => f.Kind).ThenBy(f => f.At.File, StringComparer.Ordinal)
                .SelectMany(f => f.Papers, (f, e) => new Statement(f, e))],
            diagnostics);

    private IReadOnlyList<Day> Days(IReadOnlyList<DigestFile> files, Dictionary<PaperEntry, Paper> papers) =>
        [.. files.Where(f => f.Day is not null && !f.IsHeldBack)
            .GroupBy(f => f.Day.GetValueOrDefault())
            .OrderByDescending(d => d.Key)
            .Select(d => OneDay(d.Key, [.. d.OrderBy(f => f.Kind).ThenBy(f => f.At.File, StringComparer.Ordinal)], papers))
            .Where(d => d.Papers.Count > 0 || d.Note is not null)];

    private Day OneDay(PartialDate date, IReadOnlyList<DigestFile> files, Dictionary<PaperEntry, Paper> papers)
    {
        var listed = Listed(files);
        var usual = listed.Any(p => p.Upvotes is not null) ? [.. listed.OrderByDescending(p => p.Upvotes ?? -1)] : listed;
        var ordered = DayOrder.Of(usual, Listed(files.Where(f => f.Kind == SourceKind.Overlay)), Listed(files.Where(f => f.Kind != SourceKind.Overlay)));
        return new Day
        {
            Date = date,
            Published = _publications.Of(date),
            Closed = date.Exact is { } exact && _publications.Closed.TryGetValue(exact, out var closed) ? closed : null,
            Title = files.Select(f => f.Title).LastOrDefault(t => t is not null),
            Note = files.Select(f => f.Note).LastOrDefault(n => n is not null),
            Papers = [.. ordered.OrderByDescending(p => p.IsPinned == true)],
        };

        Paper[] Listed(IEnumerable<DigestFile> by) =>
            [.. by.SelectMany(f => f.Papers).Select(e => papers.GetValueOrDefault(e)).OfType<Paper>().Where(p => p.Days.Contains(date)).Distinct()];
    }
}
