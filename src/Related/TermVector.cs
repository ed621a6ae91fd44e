namespace Site.Related;

/// <summary>The heaviest terms of one paper, the heaviest first, and where it uses each. The weights of all its terms have the Euclidean length <see cref="One"/>.</summary>
internal sealed record TermVector(WeighedTerm[] Terms, TermPlace[] Places)
{
    /// <summary>The weight 1. Weights are integers so that no sum depends on the order of adding; the product of two has 28 bits.</summary>
    public const int One = 1 << 14;

    private const int MostTerms = 96;
    private const int MostHeavy = 24;

    // A phrase adds to the weights of its two words.
    private const double PhraseWeight = 0.7;

    /// <summary>The terms by which near papers are looked for; all of them decide how near they are.</summary>
    public ReadOnlySpan<WeighedTerm> Heaviest => Terms.AsSpan(0, Math.Min(MostHeavy, Terms.Length));

    public static TermVector Of(TermUse[] uses, TermStatistics statistics)
    {
        var (numbers, weights) = (new int[uses.Length], new double[uses.Length]);
        var square = 0.0;
        for (var i = 0; i < uses.Length; i++)
        {
            if (!statistics.TryGetNumber(uses[i].Term, out numbers[i])) continue;
            weights[i] = statistics.Rarity(numbers[i]) * (1 + Math.Log(uses[i].Count)) * (uses[i].Term.IsPhrase ? PhraseWeight : 1);
            square += weights[i] * weights[i];
        }

        var kept = Kept(weights, One / Math.Sqrt(square));
        return new TermVector(
            [.. kept.Select(k => new WeighedTerm(numbers[k.Number], k.Score))],
            [.. kept.Select(k => uses[k.Number].Place)]);
    }

    private static List<Scored> Kept(double[] weights, double scale)
    {
        var scored = new List<Scored>(weights.Length);
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] > 0) scored.Add(new Scored(Math.Max(1, (int)Math.Round(weights[i] * scale)), i));
        scored.Sort();
        if (scored.Count > MostTerms) scored.RemoveRange(MostTerms, scored.Count - MostTerms);
        return scored;
    }
}
