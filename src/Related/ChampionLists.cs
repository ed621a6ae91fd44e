namespace Site.Related;

/// <summary>
/// For each term the papers in which it has most weight: the inverted index, with every list cut to a fixed length. That keeps
/// the search linear in papers, and loses little: a paper far down a list has other, rarer terms in common if it is near.
/// Source: Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), 7.1.3 "Champion lists".
/// </summary>
internal sealed class ChampionLists
{
    private const int Longest = 64;

    private readonly List<Scored>?[] _papers;

    public ChampionLists(TermVector[] vectors, int terms)
    {
        _papers = new List<Scored>?[terms];
        for (var paper = 0; paper < vectors.Length; paper++)
            foreach (var term in vectors[paper].Heaviest) (_papers[term.Number] ??= []).Add(new Scored(term.Weight, paper));

        foreach (var papers in _papers)
        {
            if (papers is not { Count: > Longest }) continue;
            papers.Sort();
            papers.RemoveRange(Longest, papers.Count - Longest);
        }
    }

    /// <summary>How many terms there are.</summary>
    public int Count => _papers.Length;

    /// <summary>The papers of a term by their numbers, each with the term's weight there; null where it is heavy in none.</summary>
    public List<Scored>? this[int term] => _papers[term];
}
