namespace Site.Related;

/// <summary>
/// For each term the papers in which it weighs most: the inverted index, with every list cut to a fixed length. That keeps
/// the search linear in papers, and loses little: a paper far down a list has other, rarer terms in common if it is near.
/// Source: Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), 7.1.3 "Champion lists".
/// </summary>
internal sealed class ChampionLists
{
    private const int Longest = 64;

    private readonly int[] _starts;
    private readonly long[] _papers;

    public ChampionLists(TermVector[] vectors, int terms)
    {
        _starts = Starts(vectors, terms);
        _papers = Fill(vectors);
        for (var term = 0; term < terms; term++)
        {
            var list = _papers.AsSpan(_starts[term].._starts[term + 1]);
            if (list.Length > Longest) SortKey.SortBestFirst(list);
        }
    }

    /// <summary>How many terms there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The papers as <see cref="SortKey"/>s.</summary>
    public ReadOnlySpan<long> this[int term] =>
        _papers.AsSpan(_starts[term], Math.Min(Longest, _starts[term + 1] - _starts[term]));

    private static int[] Starts(TermVector[] vectors, int terms)
    {
        var starts = new int[terms + 1];
        foreach (var vector in vectors)
            foreach (var term in vector.Heaviest) starts[term.Number + 1]++;
        for (var i = 0; i < terms; i++) starts[i + 1] += starts[i];
        return starts;
    }

    private long[] Fill(TermVector[] vectors)
    {
        var papers = new long[_starts[^1]];
        var next = _starts[..^1];
        for (var paper = 0; paper < vectors.Length; paper++)
            foreach (var term in vectors[paper].Heaviest)
                papers[next[term.Number]++] = SortKey.Of(term.Weight, paper);
        return papers;
    }
}
