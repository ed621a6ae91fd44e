using System.Collections;

namespace Site.Digest;

/// <summary>
/// The phrases of the vocabulary, by the one or two words they begin with. All words of a phrase's beginning are numbered, so
/// that a text is gone through once: a word is looked up by itself, and with the word before it. Safe to use from many
/// threads once it is filled.
/// </summary>
internal sealed class PhraseIndex
{
    private const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly BitArray _known = new(1 << 16);

    // The phrases of one word by its number, the others by the numbers of their first two.
    private readonly List<List<Phrase>?> _single = [];
    private readonly Dictionary<long, List<Phrase>> _pairs = [];

    public void Add(Phrase phrase)
    {
        if (phrase.Words is not [var first, ..]) return;
        if (phrase.Words is [_, var second, ..])
        {
            UnderPair(first, second);
            if (phrase.Words.Count == 2) UnderPair(first, second + "s");
        }
        else
        {
            UnderWord(first);
            UnderWord(first + "s");
        }

        void UnderWord(string word) => (_single[NumberOrAdd(word)] ??= []).Add(phrase);

        void UnderPair(string one, string two)
        {
            var key = Pair(NumberOrAdd(one), NumberOrAdd(two));
            if (!_pairs.TryGetValue(key, out var list)) _pairs[key] = list = [];
            list.Add(phrase);
        }
    }

    /// <summary>Marks the topics whose phrases stand in the text, by the places they have in the vocabulary.</summary>
    public void Match(TextWords words, Span<bool> found)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var previous = Unknown;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!_known.Get(Sign(word)) || !numbers.TryGetValue(word, out var number)) number = Unknown;
            if (number >= 0)
            {
                if (_single[number] is { } single) Match(single, words, i, found);
                if (previous >= 0 && _pairs.TryGetValue(Pair(previous, number), out var several)) Match(several, words, i - 1, found);
            }

            previous = number;
        }
    }

    private static void Match(List<Phrase> phrases, TextWords words, int at, Span<bool> found)
    {
        foreach (var phrase in phrases)
            if (!found[phrase.Topic] && phrase.MatchesAt(words, at)) found[phrase.Topic] = true;
    }

    private int NumberOrAdd(string word)
    {
        if (_numbers.TryGetValue(word, out var number)) return number;
        _numbers.Add(word, _single.Count);
        _known.Set(Sign(word), true);
        _single.Add(null);
        return _single.Count - 1;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    // Most words begin no phrase: their first letters and length tell so without hashing the word.
    private static int Sign(ReadOnlySpan<char> word)
    {
        var second = word.Length > 1 ? word[1] | 0x20 : 0;
        return (((word[0] | 0x20) & 0x3F) << 10) | ((second & 0x3F) << 4) | Math.Min(word.Length, 15);
    }
}
