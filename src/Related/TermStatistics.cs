using System.Runtime.InteropServices;

namespace Site.Related;

/// <summary>
/// The terms by which papers can be near each other, numbered: those that more than one paper uses. Their weight favours the
/// terms of some papers over those of nearly all, and over those that two or three papers merely happen to use.
/// Source: Salton, Yang and Yu, "A theory of term importance in automatic text analysis", JASIS 26 (1975).
/// </summary>
internal sealed class TermStatistics
{
    private const int Damping = 4;

    // Most terms are of one paper only: a part of all terms at a time takes less memory.
    private const int Parts = 8;

    private readonly Dictionary<Term, int> _numbers;
    private readonly double[] _rarities;

    /// <summary>Numbers the terms in the order of their first use.</summary>
    public TermStatistics(IReadOnlyList<TermUse[]> papers)
    {
        var parts = new List<(Term Term, Statistic Statistic)>[Parts];
        Parallel.For(0, Parts, part => parts[part] = SharedTerms(papers, part));
        var terms = parts.SelectMany(p => p).ToArray();
        Array.Sort(terms, (a, b) => a.Statistic.FirstUse.CompareTo(b.Statistic.FirstUse));
        _numbers = new Dictionary<Term, int>(terms.Length);
        foreach (var (term, _) in terms) _numbers.Add(term, _numbers.Count);
        _rarities = [.. terms.Select(t => Rarity(t.Statistic.Papers, papers.Count))];
    }

    /// <summary>How many terms there are; numbers are below it.</summary>
    public int Count => _rarities.Length;

    /// <summary>The number of a term, unless only one paper uses it.</summary>
    public bool TryGetNumber(Term term, out int number) => _numbers.TryGetValue(term, out number);

    /// <summary>What a term says of a paper: its inverse document frequency, damped; 0 for nothing.</summary>
    public double Rarity(int number) => _rarities[number];

    private static List<(Term, Statistic)> SharedTerms(IReadOnlyList<TermUse[]> papers, int part)
    {
        // Half of all uses are of terms that no paper before has used.
        var statistics = new Dictionary<Term, Statistic>(papers.Sum(p => p.Length) / Parts / 2);
        var position = 0;
        foreach (var uses in papers)
        {
            foreach (ref readonly var use in uses.AsSpan())
            {
                position++;
                if (use.Term.First % Parts != part) continue;
                ref var statistic = ref CollectionsMarshal.GetValueRefOrAddDefault(statistics, use.Term, out var isKnown);
                statistic = isKnown ? statistic with { Papers = statistic.Papers + 1 } : new Statistic(position, 1);
            }
        }

        return [.. statistics.Where(s => s.Value.Papers > 1).Select(s => (s.Key, s.Value))];
    }

    private static double Rarity(int papers, int total) =>
        papers > Math.Max(8, total / 4) ? 0 : Math.Max(0, Math.Log((double)total / (papers + Damping)));

    private readonly record struct Statistic(int FirstUse, int Papers);
}
