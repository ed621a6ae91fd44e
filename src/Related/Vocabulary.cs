using System.Runtime.InteropServices;

namespace Site.Related;

/// <summary>
/// The terms by which papers can be near each other, numbered: those that more than one paper uses. Their weight favours the
/// terms of some papers over those of nearly all, and over those that two or three papers merely happen to use.
/// Source: Salton, Yang and Yu, "A theory of term importance in automatic text analysis", JASIS 26 (1975).
/// </summary>
internal sealed class Vocabulary
{
    private const int Damping = 4;
    private const int LeastOfPart = 500;

    private readonly double[] _rarities;

    /// <param name="papers">The terms of every paper. They are numbered in place, by their first use.</param>
    /// <param name="sieve">Has seen them all.</param>
    public Vocabulary(Memory<TermUse>[] papers, TermSieve sieve)
    {
        // Each part of the papers has its own numbers first. Those of the first part hold for all; the others' follow in the same order.
        var count = Math.Clamp(papers.Length / LeastOfPart, 1, Environment.ProcessorCount);
        var parts = new Part[count];
        Parallel.For(0, count, i => parts[i] = new Part(papers.AsMemory(Start(i)..Start(i + 1)), sieve));
        var numbers = new int[count][];
        for (var i = 1; i < count; i++) numbers[i] = parts[0].Include(parts[i]);
        Parallel.For(1, count, i => parts[i].Renumber(numbers[i]));
        _rarities = [.. parts[0].Papers.Select(n => Rarity(n, papers.Length))];

        int Start(int part) => (int)((long)papers.Length * part / count);
    }

    /// <summary>How many terms there are; numbers are below it.</summary>
    public int Count => _rarities.Length;

    /// <summary>What a term says of a paper: its inverse document frequency, damped; 0 for nothing.</summary>
    public double Rarity(int number) => number < 0 ? 0 : _rarities[number];

    private static double Rarity(int papers, int total) =>
        papers < 2 || papers > Math.Max(8, total / 4) ? 0 : Math.Max(0, Math.Log((double)total / (papers + Damping)));

    private sealed class Part
    {
        private readonly ReadOnlyMemory<Memory<TermUse>> _papers;
        private readonly TermSlots _known = new();
        private readonly List<ulong> _terms = [];

        public Part(ReadOnlyMemory<Memory<TermUse>> papers, TermSieve sieve)
        {
            _papers = papers;
            foreach (var uses in papers.Span)
                foreach (ref var use in uses.Span)
                    use = use.Numbered(sieve.HasSeveral(use.Term) ? Number(use.Term, 1) : -1);
        }

        /// <summary>In how many papers each term is, by its number.</summary>
        public List<int> Papers { get; } = [];

        /// <summary>Adds the terms of another part, and gives their numbers here by those that they have there.</summary>
        public int[] Include(Part other) => [.. other._terms.Select((term, i) => Number(term, other.Papers[i]))];

        public void Renumber(int[] numbers)
        {
            foreach (var uses in _papers.Span)
                foreach (ref var use in uses.Span)
                    if (use.Number >= 0) use = use.Numbered(numbers[use.Number]);
        }

        private int Number(ulong term, int papers)
        {
            var number = _known.Find(term, out var isNew);
            if (isNew)
            {
                Papers.Add(0);
                _terms.Add(term);
            }

            CollectionsMarshal.AsSpan(Papers)[number] += papers;
            return number;
        }
    }
}
