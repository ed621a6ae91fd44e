using System.Globalization;
using Site.Addresses;
using Site.Papers;
using Site.Text;

namespace Site.Merging;

/// <summary>
/// What a paper's feed id is made of: its arXiv id, else its DOI, else its title, as the statement says by which the paper entered
/// the digest. So a corrected title changes no id that an arXiv id or a DOI gives, and neither does what later statements add.
/// </summary>
internal static class FeedKeys
{
    public static string Of(PaperEntry first, Slug firstTitle) => (first.Arxiv, first.Doi) switch
    {
        ({ } arxiv, _) => Paper.KeyOf(arxiv),
        (_, { } doi) => Paper.KeyOf(doi),
        _ => firstTitle.Value,
    };

    /// <summary>The papers in the same order, each with a key of its own: of two with one title the first keeps it, and another takes the day on which it entered to it. Their page's name would not do, as that may change.</summary>
    public static IReadOnlyList<Paper> Distinct(IReadOnlyList<Paper> papers)
    {
        var taken = new HashSet<string>(papers.Count, StringComparer.Ordinal);
        return [.. papers.Select(p => taken.Add(p.FeedKey) ? p : p with { FeedKey = Further(p).First(taken.Add) })];
    }

    private static IEnumerable<string> Further(Paper paper)
    {
        var dated = $"{paper.FeedKey}~{Iso.Date(DateOnly.FromDateTime(paper.Entered))}";
        yield return dated;
        for (var number = 2; ; number++) yield return string.Create(CultureInfo.InvariantCulture, $"{dated}~{number}");
    }
}
