namespace Site.Search;

/// <summary>All terms of the index in ordinal order, each with its postings.</summary>
public static class TermTable
{
    /// <param name="readers">Each has read a part of the papers, in their order.</param>
    public static IReadOnlyList<Term> Of(IReadOnlyList<TermReader> readers)
    {
        var places = new Dictionary<string, int>(readers[0].Terms.Count, StringComparer.Ordinal);
        foreach (var reader in readers)
            foreach (var term in reader.Terms) places.TryAdd(term, 0);

        string[] terms = [.. places.Keys];
        Array.Sort(terms, string.CompareOrdinal);
        for (var i = 0; i < terms.Length; i++) places[terms[i]] = i;
        return Group(terms, [.. readers.Select(r => (r, (int[])[.. r.Terms.Select(t => places[t])]))]);
    }

    /// <summary>Reads the papers in as many parts as there are processors. The terms are the same whatever their number, for parts keep the papers' order.</summary>
    public static IReadOnlyList<TermReader> Read(IReadOnlyList<SearchEntry> papers)
    {
        var parts = Math.Clamp(papers.Count / 500, 1, Environment.ProcessorCount);
        var readers = new TermReader[parts];
        Parallel.For(0, parts, part =>
        {
            var (start, end) = ((int)((long)papers.Count * part / parts), (int)((long)papers.Count * (part + 1) / parts));
            var reader = new TermReader(end - start);
            for (var number = start; number < end; number++) reader.Read(number, papers[number]);
            readers[part] = reader;
        });
        return readers;
    }

    // A counting sort by term: it keeps the order of the papers.
    private static Term[] Group(string[] terms, (TermReader Reader, int[] Places)[] parts)
    {
        var ends = new int[terms.Length];
        foreach (var (reader, places) in parts)
            foreach (var id in reader.PostingTerms) ends[places[id]]++;
        var total = 0;
        for (var i = 0; i < ends.Length; i++) (ends[i], total) = (total, total + ends[i]);

        var postings = new Posting[total];
        foreach (var (reader, places) in parts)
            for (var i = 0; i < reader.Postings.Length; i++) postings[ends[places[reader.PostingTerms[i]]]++] = reader.Postings[i];

        return [.. terms.Select((text, i) => new Term(text, postings.AsMemory((i == 0 ? 0 : ends[i - 1])..ends[i])))];
    }
}
