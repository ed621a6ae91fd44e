using Site.Text;

namespace Site.Search;

/// <summary>All terms of the index in ordinal order, each with its postings. They stay as long as the scratch room that they were read into.</summary>
internal sealed class TermTable
{
    private const int LeastOfPart = 500;

    // Of a term that this reader has not met.
    private const int Absent = -1;

    private readonly (TermReader Reader, int[] Numbers)[] _parts;

    private TermTable(string[] terms, (TermReader Reader, int[] Numbers)[] parts) => (Terms, _parts) = (terms, parts);

    public IReadOnlyList<string> Terms { get; }

    /// <summary>Reads the papers in as many parts as there are processors. The table is the same whatever their number, for parts keep the papers' order.</summary>
    public static TermReader[] Read(IReadOnlyList<SearchEntry> papers, Scratch scratch)
    {
        var readers = new TermReader[Math.Clamp(papers.Count / LeastOfPart, 1, Environment.ProcessorCount)];
        Parallel.For(0, readers.Length, part =>
        {
            var (start, end) = ((int)((long)papers.Count * part / readers.Length), (int)((long)papers.Count * (part + 1) / readers.Length));
            var reader = new TermReader(end - start, scratch);
            for (var number = start; number < end; number++) reader.Read(number, papers[number]);
            reader.Group();
            readers[part] = reader;
        });
        return readers;
    }

    /// <param name="readers">Each has read a part of the papers, in their order.</param>
    public static TermTable Of(IReadOnlyList<TermReader> readers)
    {
        var places = new Dictionary<string, int>(readers[0].Terms.Count, StringComparer.Ordinal);
        foreach (var reader in readers)
            foreach (var term in reader.Terms) places.TryAdd(term, 0);

        string[] terms = [.. places.Keys];
        Array.Sort(terms, string.CompareOrdinal);
        for (var i = 0; i < terms.Length; i++) places[terms[i]] = i;
        return new TermTable(terms, [.. readers.Select(r => (r, Numbers(r)))]);

        int[] Numbers(TermReader reader)
        {
            var numbers = new int[terms.Length];
            Array.Fill(numbers, Absent);
            for (var i = 0; i < reader.Terms.Count; i++) numbers[places[reader.Terms[i]]] = i;
            return numbers;
        }
    }

    /// <summary>The papers that hold a term, ascending.</summary>
    /// <param name="term">Its place in <see cref="Terms"/>.</param>
    /// <param name="room">Room for them, replaced where it is too small.</param>
    public ReadOnlySpan<Posting> Postings(int term, ref Posting[] room)
    {
        var count = 0;
        foreach (var (reader, numbers) in _parts)
        {
            if (numbers[term] == Absent) continue;
            var more = reader.Postings(numbers[term]);
            if (room.Length < count + more.Length) Array.Resize(ref room, 2 * (count + more.Length));
            more.CopyTo(room.AsSpan(count));
            count += more.Length;
        }

        return room.AsSpan(0, count);
    }
}
