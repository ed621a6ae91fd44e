using Site.Papers;

namespace Site.Search;

/// <summary>The terms of all papers in ordinal order, each with the papers that hold it.</summary>
internal sealed class InvertedIndex
{
    private const int LeastOfPart = 500;

    private InvertedIndex(string[] terms, Posting[][] postings) => (Terms, Postings) = (terms, postings);

    public string[] Terms { get; }

    /// <summary>By term, in the order of the papers.</summary>
    public Posting[][] Postings { get; }

    /// <param name="papers">Numbered by their order.</param>
    public static InvertedIndex Of(IReadOnlyList<PaperText> papers)
    {
        var readers = Read(papers);
        string[] terms = [.. readers.SelectMany(r => r.Terms).Distinct(StringComparer.Ordinal)];
        Array.Sort(terms, StringComparer.Ordinal);
        var places = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        foreach (var term in terms) places.Add(term, places.Count);
        return new InvertedIndex(terms, Group(terms.Length, [.. readers.Select(r => (r, r.Terms.Select(t => places[t]).ToArray()))]));
    }

    // In as many parts as there are processors. They are in the order of the papers, so the result is the same whatever their number.
    private static TermReader[] Read(IReadOnlyList<PaperText> papers)
    {
        var readers = new TermReader[Math.Clamp(papers.Count / LeastOfPart, 1, Environment.ProcessorCount)];
        Parallel.For(0, readers.Length, part =>
        {
            readers[part] = new TermReader();
            for (var number = Start(part); number < Start(part + 1); number++) readers[part].Read(papers[number], number);
        });
        return readers;

        int Start(int part) => (int)((long)papers.Count * part / readers.Length);
    }

    private static Posting[][] Group(int terms, (TermReader Reader, int[] Places)[] parts)
    {
        var counts = new int[terms];
        foreach (var (reader, places) in parts)
            foreach (var use in reader.Postings) counts[places[use.Term]]++;

        Posting[][] grouped = [.. counts.Select(count => new Posting[count])];
        Array.Clear(counts);
        foreach (var (reader, places) in parts)
        {
            foreach (var (term, posting) in reader.Postings)
            {
                var place = places[term];
                grouped[place][counts[place]++] = posting;
            }
        }

        return grouped;
    }
}
