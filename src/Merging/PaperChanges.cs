using Site.Papers;
using Site.Text;

namespace Site.Merging;

/// <summary>
/// Finds what became otherwise of a paper: what its statements say together once one more of them was published, compared with what they
/// said before. A statement is published with its file's day, or on the day of its <c>corrected</c>; one that has neither counts as
/// there from the beginning. Nothing else knows of earlier states: an edit in place, without a date, is no change.
/// </summary>
internal static class PaperChanges
{
    /// <summary>The changes, oldest first.</summary>
    public static IReadOnlyList<PaperChange> Of(PaperGroup group, FirstPublications publications)
    {
        if (group.Statements.Count == 1 && !Withdrawal.IsStatedIn(group.First.Entry)) return [];
        var said = group.Statements.Select(s => (Statement: s, At: Published(s, publications))).ToArray();
        var times = said.Select(s => s.At).OfType<DateTime>().Distinct().Order().ToArray();
        var changes = new List<PaperChange>();
        PaperFacts? before = null;
        foreach (var time in times)
        {
            var after = PaperMerge.FactsOf([.. said.Where(s => s.At is null || s.At <= time).Select(s => s.Statement)]);
            if (before is not null) AddTo(changes, before, after, time);
            if (Withdrawal.IsStatedIn(after) && (before is null || !Withdrawal.IsStatedIn(before))) changes.Add(new PaperChange(ChangeKind.Withdrawn, At(after, time, publications), null, null));
            before = after;
        }

        return [.. changes.OrderBy(c => c.At).ThenBy(c => c.Kind)];
    }

    private static void AddTo(List<PaperChange> changes, PaperFacts before, PaperFacts after, DateTime time)
    {
        if (before.Title is { } old && after.Title is { } title && Folding.Key(old) != Folding.Key(title)) changes.Add(new PaperChange(ChangeKind.Retitled, time, old, title));
        if ((before.Updated ?? before.Published) is { } earlier && after.Updated is { } version && version > earlier)
            changes.Add(new PaperChange(ChangeKind.Revised, time, Iso.Date(earlier), Iso.Date(version)));
        if (after.Doi is { } doi && !IsPublisher(before.Doi) && IsPublisher(doi)) changes.Add(new PaperChange(ChangeKind.Published, time, null, doi.Value));
    }

    // arXiv gives every preprint a DOI, which says nothing new.
    private static bool IsPublisher(Doi? doi) => doi is { } known && !known.Value.StartsWith("10.48550/", StringComparison.Ordinal);

    private static DateTime At(PaperFacts facts, DateTime time, FirstPublications publications) =>
        facts.Withdrawn is { } day && publications.Of(day) is var withdrawn && withdrawn > time ? withdrawn : time;

    private static DateTime? Published(Statement statement, FirstPublications publications) =>
        (statement.Entry.Corrected ?? statement.File.Day) is { } day ? publications.Of(day) : null;
}
