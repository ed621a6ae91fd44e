using Site.Papers;

namespace Site.Related;

/// <summary>
/// Finds for every paper of a digest those nearest to it by their words: the cosine of term weights (1 + ln tf) · ln(N/n),
/// with a title's words counted three times. Only a paper's heaviest terms count, and a term's list of papers is cut
/// (<see cref="ChampionLists"/>), so the time is linear in papers.
/// Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval", Information Processing and Management 24 (1988).
/// </summary>
public static class RelatedPapers
{
    /// <summary>The most papers that are related to one.</summary>
    public const int Most = 6;

    private const int MostTerms = 3;
    private const int LeastScore = (int)(0.06 * One);
    private const double One = (double)TermVector.One * TermVector.One;

    /// <summary>For each paper, in the order given, the papers nearest to it, nearest first. The result does not depend on the order given.</summary>
    public static IReadOnlyList<IReadOnlyList<RelatedPaper>> Find(IReadOnlyList<PaperText> papers, CancellationToken cancellation = default)
    {
        var options = new ParallelOptions { CancellationToken = cancellation };
        var order = Order(papers);
        PaperText[] ordered = [.. order.Select(i => papers[i])];
        var vectors = Vectors(ordered, options, out var terms);
        var lists = new ChampionLists(vectors, terms);
        var related = new IReadOnlyList<RelatedPaper>[ordered.Length];
        Parallel.For(0, ordered.Length, options, () => new NearestPapers(vectors, lists), (i, _, nearest) =>
        {
            var quotes = new TermQuotes(ordered[i], vectors[i]);
            related[order[i]] = [.. nearest.Of(i, Most, LeastScore).Select(n => new RelatedPaper(ordered[n.Paper].Paper, n.Score / One, quotes.Of(n.Shared, MostTerms, ordered[n.Paper].Paper.Title)))];
            return nearest;
        }, _ => { });
        return related;
    }

    // Newest first, then by id: of papers that are equally near, the newer one is listed.
    private static int[] Order(IReadOnlyList<PaperText> papers) =>
        [.. Enumerable.Range(0, papers.Count)
            .OrderByDescending(i => papers[i].Paper.LastDay)
            .ThenBy(i => papers[i].Paper.Id.Value, StringComparer.Ordinal)];

    private static TermVector[] Vectors(PaperText[] papers, ParallelOptions options, out int terms)
    {
        var numbers = new WordNumbers();
        var uses = new TermUse[papers.Length][];
        Parallel.For(0, papers.Length, options, i => uses[i] = TermCounter.Count(papers[i], numbers));
        var statistics = new TermStatistics(uses);
        var vectors = new TermVector[papers.Length];
        Parallel.For(0, papers.Length, options, i => vectors[i] = TermVector.Of(uses[i], statistics));
        terms = statistics.Count;
        return vectors;
    }
}
