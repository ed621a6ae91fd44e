using System.Runtime.InteropServices;
using Site.Text;

namespace Site.Related;

/// <summary>Counts the terms of a paper: its words without the stop words, and every two of them that stand together. One per worker, reused.</summary>
internal sealed class TermCounter(Scratch scratch)
{
    // A title says in ten words what an abstract says in two hundred.
    private const int TitleCount = 3;

    private readonly TermSlots _slots = new();
    private readonly List<TermUse> _uses = [];
    private readonly Shelf<TermUse> _kept = new(scratch);
    private char[] _room = [];
    private char[] _lower = [];

    public Memory<TermUse> Count(RelatedInput paper)
    {
        _slots.Clear();
        _uses.Clear();
        // The abstract goes first: a title's capitals hide how a word is written.
        Read(paper.Abstract(ref _room), isTitle: false);
        Read(paper.Title, isTitle: true);
        return Kept();
    }

    private Memory<TermUse> Kept()
    {
        var kept = _kept.Take(_uses.Count);
        CollectionsMarshal.AsSpan(_uses).CopyTo(kept.Span);
        return kept;
    }

    private void Read(ReadOnlySpan<char> text, bool isTitle)
    {
        var words = new WordReader(TermPlace.Readable(text), ref _lower);
        var (previous, previousStart, previousKeepsCase) = (0UL, 0, false);
        while (words.Next())
        {
            if (StopWords.Contains(words.Term))
            {
                previous = 0;
                continue;
            }

            var keepsCase = !isTitle && !words.OpensSentence;
            Add(words.Term, new TermPlace(words.Start, isPhrase: false, isTitle, keepsCase), isTitle);
            if (previous != 0 && words.Follows)
                Add(Phrase(previous, words.Term), new TermPlace(previousStart, isPhrase: true, isTitle, previousKeepsCase), isTitle);
            (previous, previousStart, previousKeepsCase) = (words.Term, words.Start, keepsCase);
        }
    }

    private void Add(ulong term, TermPlace place, bool isTitle)
    {
        var slot = _slots.Find(term, out var isNew);
        if (isNew)
        {
            _uses.Add(new TermUse(term, isTitle ? TitleCount : 1, place));
            return;
        }

        var use = _uses[slot];
        _uses[slot] = new TermUse(term, use.Count + (isTitle ? TitleCount : 1), use.Place.KeepsCase || !place.KeepsCase ? use.Place : place);
    }

    private static ulong Phrase(ulong first, ulong second) => ulong.RotateLeft(first, 23) * 0x9E3779B97F4A7C15UL ^ second;
}
