namespace Site.Related;

/// <summary>The heaviest terms of one paper, the heaviest first, and where each stands. The weights of a whole paper have length 1 (<see cref="One"/>).</summary>
internal readonly record struct TermVector(ReadOnlyMemory<WeighedTerm> Terms, ReadOnlyMemory<TermPlace> Places)
{
    /// <summary>The weight 1. Weights are whole numbers so that no sum depends on the order of adding; the product of two has 28 bits.</summary>
    public const int One = 1 << 14;

    public const int MostTerms = 96;

    /// <summary>The terms by which near papers are looked for; all of them decide how near they are.</summary>
    public ReadOnlySpan<WeighedTerm> Heaviest => Terms.Span[..Math.Min(24, Terms.Length)];

    public int IndexOf(int number)
    {
        var terms = Terms.Span;
        var i = 0;
        while (terms[i].Number != number) i++;
        return i;
    }
}
