namespace Site.Related;

/// <summary>Finds the papers nearest to one. It holds a number for every paper and every term, so there is one per worker.</summary>
internal sealed class NearestPapers(TermVector[] vectors, ChampionLists lists)
{
    private const int MostCandidates = 24;
    private const int MostShared = 8;
    private const int UsualShared = 32;

    private readonly int[] _sums = new int[vectors.Length];
    private readonly int[] _touched = new int[vectors.Length];

    // Of the terms of the paper at hand, the weight, and the index in its vector.
    private readonly int[] _weights = new int[lists.Count];
    private readonly int[] _indexes = new int[lists.Count];

    /// <summary>The nearest papers, nearest first; equal ones in the order of the list.</summary>
    public IReadOnlyList<Neighbour> Of(int paper, int most, int leastScore)
    {
        var vector = vectors[paper];
        for (var i = 0; i < vector.Terms.Length; i++) (_weights[vector.Terms[i].Number], _indexes[vector.Terms[i].Number]) = (vector.Terms[i].Weight, i);
        var near = Candidates(paper)
            .Select(candidate => new Scored(Product(vectors[candidate.Number]), candidate.Number))
            .Where(candidate => candidate.Score >= leastScore)
            .Order()
            .Take(most)
            .Select(candidate => new Neighbour(candidate.Number, candidate.Score, Shared(vectors[candidate.Number])))
            .ToArray();
        foreach (var term in vector.Terms) _weights[term.Number] = 0;
        return near;
    }

    // The lists are cut and hold the heaviest terms only: they find what may be near, all terms say how near it is.
    private List<Scored> Candidates(int paper)
    {
        var best = new List<Scored>(MostCandidates + 1);
        foreach (var candidate in _touched.AsSpan(0, Touch(paper)))
        {
            var scored = new Scored(_sums[candidate], candidate);
            _sums[candidate] = 0;
            if (candidate == paper || (best.Count == MostCandidates && scored.Score < best[^1].Score)) continue;
            best.Insert(~best.BinarySearch(scored), scored);
            if (best.Count > MostCandidates) best.RemoveAt(MostCandidates);
        }

        return best;
    }

    // Adds up what papers share by their heavy terms. Gives how many there are.
    private int Touch(int paper)
    {
        var touched = 0;
        foreach (var term in vectors[paper].Heaviest)
        {
            foreach (var (weight, candidate) in lists[term.Number] ?? [])
            {
                if (_sums[candidate] == 0) _touched[touched++] = candidate;
                _sums[candidate] += term.Weight * weight;
            }
        }

        return touched;
    }

    private int Product(TermVector other)
    {
        var (sum, weights) = (0, _weights);
        foreach (var term in other.Terms) sum += weights[term.Number] * term.Weight;
        return sum;
    }

    private int[] Shared(TermVector other)
    {
        var products = new List<Scored>(UsualShared);
        foreach (var term in other.Terms)
            if (_weights[term.Number] is > 0 and var weight) products.Add(new Scored(weight * term.Weight, term.Number));
        products.Sort();
        return [.. products.Take(MostShared).Select(p => _indexes[p.Number])];
    }
}
