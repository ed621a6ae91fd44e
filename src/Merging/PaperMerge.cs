using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Text;

namespace Site.Merging;

/// <summary>
/// Makes one paper of all statements about it. Field by field the strongest statement that has one wins: a dated correction, an overlay
/// before Markdown before raw, and among equals the newest day; see <see cref="FieldPrecedence"/>.
/// </summary>
internal sealed class PaperMerge(DiagnosticBag diagnostics, FirstPublications publications)
{
    /// <summary>Null where the curator hides the paper or holds its days back, and where the sources together lack what a paper needs; the diagnostics say so.</summary>
    public Paper? Merge(PaperGroup group)
    {
        if (group.Statements.Any(s => s.File.IsHeldBack))
        {
            group = new PaperGroup([.. group.Statements.Where(s => !s.File.IsHeldBack)]);
            if (Days(group).Length == 0) return null;
        }

        var first = group.First.Entry;
        var entries = StrongestFirst(group.Statements);
        var facts = FactsOf(group.Statements);
        var days = Days(group);
        if (facts.IsHidden == true) return null;
        if (!IsComplete(facts, group, days) || facts.Title is not { } title) return null;

        TitleDisagreements.Report(group, diagnostics);
        var firstTitle = group.Statements.Select(s => s.Entry.Title).FirstOrDefault(t => t is not null) ?? title;
        var firstName = NameOf(firstTitle);
        var key = FeedKeys.Of(group.Statements.Select(s => s.Entry).FirstOrDefault(IsIdentified) ?? first, firstName);
        return new Paper(AbstractLinks.AddTo(facts))
        {
            Id = PageName(group, entries, firstName),
            FeedKey = key,
            FirstTitle = firstTitle,
            FirstAuthors = group.Statements.Select(s => s.Entry.Authors).FirstOrDefault(a => a.Count > 0) ?? [],
            Extra = [.. facts.Extra.Where(e => e.Text.Length > 0)],
            Entered = days.Min(publications.Of),
            Changes = PaperChanges.Of(group, publications),
            Title = title,
            Days = days,
            At = first.At,
        };
    }

    /// <summary>What statements about one paper say together.</summary>
    public static PaperFacts FactsOf(IReadOnlyList<Statement> statements) => StrongestFirst(statements).Aggregate(new PaperFacts(), FieldPrecedence.Merge);

    private bool IsComplete(PaperFacts facts, PaperGroup group, PartialDate[] days)
    {
        var first = group.First.Entry;
        if (facts.Title is not { } title)
        {
            diagnostics.Error(first.At, Codes.MissingField, $"the paper has no 'title'{(first.Arxiv is { } arxiv ? $": arXiv {arxiv}" : "")}.");
            return false;
        }

        if (days.Length == 0)
        {
            // Of a file that must have a day, its reader has said that there is none.
            if (group.Statements.Any(s => s.File.MayLackDay)) diagnostics.WarnOncePerFile(first.At, Codes.NoDay, $"nothing tells the day or year of this paper, so it is left out: '{title}'.");
            return false;
        }

        if (facts.Abstract is null) diagnostics.WarnOncePerFile(first.At, Codes.NoAbstract, $"the paper has no abstract: '{title}'.");
        return true;
    }

    // One that has only the name of a page says nothing of the paper itself.
    private static bool IsIdentified(PaperEntry entry) => entry.Arxiv is not null || entry.Doi is not null || entry.Title is not null;

    // Where one source tells the day, a month or year that holds it says nothing more.
    private static PartialDate[] Days(PaperGroup group)
    {
        PartialDate[] days = [.. group.Statements.Select(s => s.File.Day).OfType<PartialDate>().Distinct().Order()];
        return days.Length < 2 ? days : [.. days.Where(d => !days.Any(d.Contains))];
    }

    private static PaperEntry[] StrongestFirst(IReadOnlyList<Statement> statements) =>
        [.. statements
            .OrderByDescending(s => s.Entry.Corrected)
            .ThenByDescending(s => s.File.Kind)
            .ThenByDescending(s => s.File.Day)
            .Select(s => s.Entry)];

    // A paper that is recorded by the plain slug of its title was published under it.
    private Slug NameOf(string title) => publications.Papers.ContainsKey(Slug.From(title).Value) ? Slug.From(title) : Slug.FromTitle(title);

    // An address, once published, stays: it is what the paper was called when it entered the digest.
    private static Slug PageName(PaperGroup group, PaperEntry[] entries, Slug firstName)
    {
        if (entries.Select(e => e.Id).FirstOrDefault(id => id is not null) is { } given) return given.Value;
        var first = group.Statements.FirstOrDefault(s => s.Entry.IsNamedByArxiv || s.Entry.Title is not null)?.Entry;
        return first is { IsNamedByArxiv: true, Arxiv: { } arxiv } ? arxiv.PageName : firstName;
    }
}
