using System.Runtime.InteropServices;

namespace Site.Related;

/// <summary>
/// The terms by which papers can be near each other, numbered: those that more than one paper uses. Their weight favours the
/// terms of some papers over those of nearly all, and over those that two or three papers merely happen to use.
/// Source: Salton, Yang and Yu, "A theory of term importance in automatic text analysis", JASIS 26 (1975).
/// </summary>
internal sealed class Vocabulary
{
    // Most phrases occur in one paper only: a byte tells so before they cost a place in the dictionary.
    private const int SieveSize = 1 << 22;
    private const int Damping = 4;

    private readonly List<int> _papers = [];
    private readonly double[] _rarities;

    public Vocabulary(TermUse[][] papers)
    {
        Numbers = Number(papers, Sieve(papers));
        _rarities = [.. _papers.Select(n => Rarity(n, papers.Length))];
    }

    /// <summary>For each paper the numbers of its terms, -1 for those of one paper only.</summary>
    public int[][] Numbers { get; }

    /// <summary>How many terms there are; numbers are below it.</summary>
    public int Count => _papers.Count;

    /// <summary>What a term says of a paper: its inverse document frequency, damped; 0 for nothing.</summary>
    public double Rarity(int number) => number < 0 ? 0 : _rarities[number];

    private static byte[] Sieve(TermUse[][] papers)
    {
        var seen = new byte[SieveSize];
        foreach (var uses in papers)
            foreach (var use in uses)
            {
                ref var cell = ref seen[Cell(use.Term)];
                if (cell < 2) cell++;
            }

        return seen;
    }

    private int[][] Number(TermUse[][] papers, byte[] seen)
    {
        var known = new Dictionary<ulong, int>();
        var numbers = new int[papers.Length][];
        for (var paper = 0; paper < papers.Length; paper++)
        {
            numbers[paper] = new int[papers[paper].Length];
            for (var i = 0; i < papers[paper].Length; i++)
            {
                var term = papers[paper][i].Term;
                numbers[paper][i] = seen[Cell(term)] > 1 ? Number(term, known) : -1;
            }
        }

        return numbers;
    }

    private int Number(ulong term, Dictionary<ulong, int> known)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, term, out var isKnown);
        if (!isKnown)
        {
            number = _papers.Count;
            _papers.Add(0);
        }

        CollectionsMarshal.AsSpan(_papers)[number]++;
        return number;
    }

    private static double Rarity(int papers, int total) =>
        papers < 2 || papers > Math.Max(8, total / 4) ? 0 : Math.Max(0, Math.Log((double)total / (papers + Damping)));

    private static int Cell(ulong term) => (int)((term ^ (term >> 32)) & (SieveSize - 1));
}
