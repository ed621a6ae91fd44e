using Site.Text;

namespace Site.Related;

/// <summary>Weighs the terms of a paper and keeps the heaviest. One per worker, reused.</summary>
internal sealed class TermWeighing(Memory<TermUse>[] papers, Vocabulary vocabulary, Scratch scratch)
{
    // A phrase comes on top of its two words.
    private const double PhraseWeight = 0.7;

    private readonly Shelf<WeighedTerm> _terms = new(scratch);
    private readonly Shelf<TermPlace> _places = new(scratch);
    private double[] _weights = [];
    private long[] _keys = [];

    public TermVector Of(int paper)
    {
        ReadOnlySpan<TermUse> uses = papers[paper].Span;
        if (_weights.Length < uses.Length) (_weights, _keys) = (new double[uses.Length * 2], new long[uses.Length * 2]);

        var kept = Heaviest(uses.Length, TermVector.One / Length(uses));
        var (terms, places) = (_terms.Take(kept.Length), _places.Take(kept.Length));
        for (var i = 0; i < kept.Length; i++)
        {
            var use = SortKey.Number(kept[i]);
            terms.Span[i] = new WeighedTerm(uses[use].Number, SortKey.Score(kept[i]));
            places.Span[i] = uses[use].Place;
        }

        return new TermVector(terms, places);
    }

    private double Length(ReadOnlySpan<TermUse> uses)
    {
        var square = 0.0;
        for (var i = 0; i < uses.Length; i++)
        {
            var rarity = vocabulary.Rarity(uses[i].Number);
            var weight = rarity == 0 ? 0 : rarity * (1 + Math.Log(uses[i].Count)) * (uses[i].Place.IsPhrase ? PhraseWeight : 1);
            _weights[i] = weight;
            square += weight * weight;
        }

        return Math.Sqrt(square);
    }

    private Span<long> Heaviest(int count, double scale)
    {
        var heavy = 0;
        for (var i = 0; i < count; i++)
            if (_weights[i] > 0) _keys[heavy++] = SortKey.Of(Math.Max(1, (int)Math.Round(_weights[i] * scale)), i);

        var keys = _keys.AsSpan(0, heavy);
        SortKey.SortBestFirst(keys);
        return keys[..Math.Min(TermVector.MostTerms, heavy)];
    }
}
