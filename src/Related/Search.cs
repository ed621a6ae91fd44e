namespace Site.Related;

/// <summary>Finds the papers nearest to one. It holds a number for every paper and every term, so there is one per worker, reused.</summary>
internal sealed class Search(TermVector[] vectors, ChampionLists lists)
{
    private const int MostCandidates = 24;
    private const int MostShared = 8;

    private readonly int[] _sums = new int[vectors.Length];
    private readonly int[] _touched = new int[vectors.Length];
    private readonly long[] _best = new long[MostCandidates];
    private readonly ushort[] _weights = new ushort[lists.Count];

    /// <summary>The nearest papers, nearest first; equal ones in the order of the list.</summary>
    public List<Neighbour> Nearest(int paper, int count, int least)
    {
        var vector = vectors[paper];
        foreach (var term in vector.Terms.Span) _weights[term.Number] = (ushort)term.Weight;
        var near = new List<Neighbour>(count);
        foreach (var key in Rescored(Best(Sum(paper))))
        {
            if (near.Count == count || SortKey.Score(key) < least) break;
            near.Add(new Neighbour(SortKey.Number(key), SortKey.Score(key), Shared(vector, vectors[SortKey.Number(key)])));
        }

        foreach (var term in vector.Terms.Span) _weights[term.Number] = 0;
        return near;
    }

    private int Sum(int paper)
    {
        var touched = 0;
        foreach (var term in vectors[paper].Heaviest)
        {
            foreach (var key in lists[term.Number])
            {
                ref var sum = ref _sums[SortKey.Number(key)];
                if (sum == 0) _touched[touched++] = SortKey.Number(key);
                sum += term.Weight * SortKey.Score(key);
            }
        }

        // No paper is near itself.
        _sums[paper] = 0;
        return touched;
    }

    private Span<long> Best(int touched)
    {
        var count = 0;
        foreach (var paper in _touched.AsSpan(0, touched))
        {
            var sum = _sums[paper];
            _sums[paper] = 0;
            var key = SortKey.Of(sum, paper);
            if (sum == 0 || (count == MostCandidates && key <= _best[^1])) continue;
            if (count < MostCandidates) count++;
            var at = count - 1;
            for (; at > 0 && _best[at - 1] < key; at--) _best[at] = _best[at - 1];
            _best[at] = key;
        }

        return _best.AsSpan(0, count);
    }

    // The lists are cut and hold the heaviest terms only: they find what may be near, all terms say how near it is.
    private Span<long> Rescored(Span<long> candidates)
    {
        ReadOnlySpan<ushort> weights = _weights;
        foreach (ref var key in candidates)
        {
            var sum = 0;
            foreach (ref readonly var term in vectors[SortKey.Number(key)].Terms.Span) sum += weights[term.Number] * term.Weight;
            key = SortKey.Of(sum, SortKey.Number(key));
        }

        SortKey.SortBestFirst(candidates);
        return candidates;
    }

    private int[] Shared(TermVector vector, TermVector other)
    {
        Span<long> products = stackalloc long[other.Terms.Length];
        var count = 0;
        foreach (var term in other.Terms.Span)
            if (_weights[term.Number] is > 0 and var weight) products[count++] = SortKey.Of(weight * term.Weight, term.Number);

        SortKey.SortBestFirst(products[..count]);
        var shared = new int[Math.Min(count, MostShared)];
        for (var i = 0; i < shared.Length; i++) shared[i] = vector.IndexOf(SortKey.Number(products[i]));
        return shared;
    }
}
