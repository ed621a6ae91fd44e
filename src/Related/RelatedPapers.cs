using Site.Text;

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
    public static IReadOnlyList<IReadOnlyList<RelatedPaper>> Find(IReadOnlyList<RelatedInput> papers, CancellationToken cancellation = default)
    {
        var order = Order(papers);
        using var kept = new Scratch();
        var vectors = Vectors([.. order.Select(i => papers[i])], kept, cancellation, out var terms);
        var lists = new ChampionLists(vectors, terms);
        var related = new IReadOnlyList<RelatedPaper>[order.Length];
        ForEach(order.Length, () => (Search: new Search(vectors, lists), Quotes: new TermQuotes()), (worker, i) => related[order[i]] =
            [.. worker.Search.Nearest(i, Most, LeastScore).Select(near => new RelatedPaper(
                order[near.Paper], near.Score / One, worker.Quotes.Of(papers[order[i]], vectors[i], near.Shared, MostTerms)))], cancellation);
        return related;
    }

    // Newest first, then by id: of papers that are equally near, the newer one is listed.
    private static int[] Order(IReadOnlyList<RelatedInput> papers) =>
        [.. Enumerable.Range(0, papers.Count)
            .OrderByDescending(i => papers[i].Day)
            .ThenBy(i => papers[i].Id.Value, StringComparer.Ordinal)];

    private static TermVector[] Vectors(RelatedInput[] papers, Scratch kept, CancellationToken cancellation, out int terms)
    {
        using var scratch = new Scratch();
        var uses = new Memory<TermUse>[papers.Length];
        var sieve = new TermSieve();
        ForEach(papers.Length, () => new TermCounter(scratch), (counter, i) => sieve.Add((uses[i] = counter.Count(papers[i])).Span), cancellation);
        var vocabulary = new Vocabulary(uses, sieve);
        var vectors = new TermVector[papers.Length];
        ForEach(papers.Length, () => new TermWeighing(uses, vocabulary, kept), (weighing, i) => vectors[i] = weighing.Of(i), cancellation);
        terms = vocabulary.Count;
        return vectors;
    }

    private static void ForEach<TWorker>(int count, Func<TWorker> worker, Action<TWorker, int> action, CancellationToken cancellation) =>
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, worker, (i, _, w) =>
        {
            action(w, i);
            return w;
        }, _ => { });
}
