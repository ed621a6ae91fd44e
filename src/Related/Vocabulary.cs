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

    /// <param name="papers">The terms of every paper. They are numbered in place.</param>
    public Vocabulary(Memory<TermUse>[] papers)
    {
        Number(papers, Sieve(papers));
        _rarities = [.. _papers.Select(n => Rarity(n, papers.Length))];
    }

    /// <summary>How many terms there are; numbers are below it.</summary>
    public int Count => _papers.Count;

    /// <summary>What a term says of a paper: its inverse document frequency, damped; 0 for nothing.</summary>
    public double Rarity(int number) => number < 0 ? 0 : _rarities[number];

    private static byte[] Sieve(Memory<TermUse>[] papers)
    {
        var seen = new byte[SieveSize];
        foreach (var uses in papers)
            foreach (var use in uses.Span)
            {
                ref var cell = ref seen[Cell(use.Term)];
                if (cell < 2) cell++;
            }

        return seen;
    }

    private void Number(Memory<TermUse>[] papers, byte[] seen)
    {
        var known = new Dictionary<ulong, int>();
        foreach (var uses in papers)
            foreach (ref var use in uses.Span)
                use = use.Numbered(seen[Cell(use.Term)] > 1 ? Number(use.Term, known) : -1);
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
