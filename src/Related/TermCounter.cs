using Site.Papers;

namespace Site.Related;

/// <summary>Counts the terms of one paper: its words without the common ones, and every two of them that follow each other.</summary>
internal sealed class TermCounter
{
    // A title says in ten words what an abstract says in two hundred.
    private const int TitleCount = 3;

    // The start of an abstract says enough: a text of 100 KB costs no more than ten abstracts.
    private const int LongestText = 1 << 14;

    // A paper has about a hundred.
    private const int UsualTerms = 128;

    private readonly WordNumbers _numbers;
    private readonly OrderedDictionary<Term, TermUse> _uses = new(UsualTerms);

    private TermCounter(WordNumbers numbers) => _numbers = numbers;

    /// <summary>The terms in the order of their first use, the abstract's first.</summary>
    public static TermUse[] Count(PaperText paper, WordNumbers numbers)
    {
        var counter = new TermCounter(numbers);
        // The abstract goes first: a title's capitals hide how a word is written.
        counter.Read(paper.Abstract, isTitle: false);
        counter.Read(paper.Title, isTitle: true);
        return [.. counter._uses.Values];
    }

    // Up to the end of a word.
    private static ReadOnlySpan<char> Readable(string text)
    {
        if (text.Length <= LongestText) return text;
        var end = LongestText;
        while (end > 0 && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1])) end--;
        return text.AsSpan(0, end);
    }

    private void Read(string text, bool isTitle)
    {
        var previous = (Number: WordNumbers.Common, Place: default(TermPlace));
        for (var words = new WordReader(Readable(text)); words.MoveNext();)
        {
            var number = _numbers.Of(words.Current);
            var place = new TermPlace((ushort)words.Start, IsPhrase: false, isTitle, KeepsCase: !isTitle && !words.OpensSentence);
            if (number != WordNumbers.Common)
            {
                Add(new Term(number), place);
                if (previous.Number != WordNumbers.Common && words.Follows) Add(new Term(previous.Number, number), previous.Place with { IsPhrase = true });
            }

            previous = (number, place);
        }
    }

    private void Add(Term term, TermPlace place)
    {
        var count = (ushort)(place.IsInTitle ? TitleCount : 1);
        if (_uses.TryAdd(term, new TermUse(term, count, place), out var index)) return;
        var use = _uses.GetAt(index).Value;
        _uses.SetAt(index, new TermUse(term, (ushort)(use.Count + count), use.Place.KeepsCase || !place.KeepsCase ? use.Place : place));
    }
}
