namespace Site.Topics;

/// <summary>
/// The phrases of the vocabulary, by the one or two words they begin with. All words of a phrase's beginning are numbered, so
/// that a text is gone through once: a word is looked up by itself, and with the word before it. Safe to use from many
/// threads once it is filled.
/// </summary>
internal sealed class PhraseIndex
{
    private readonly WordNumbers _numbers = new();

    // The phrases of one word by its number, the others by the numbers of their first two. Most words begin no pair.
    private readonly List<List<Phrase>?> _single = [];
    private readonly List<bool> _beginsPair = [];
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
            var begin = NumberOrAdd(one);
            var key = Pair(begin, NumberOrAdd(two));
            _beginsPair[begin] = true;
            if (!_pairs.TryGetValue(key, out var list)) _pairs[key] = list = [];
            list.Add(phrase);
        }
    }

    /// <summary>Marks the topics whose phrases stand in the text, by the places they have in the vocabulary.</summary>
    public void Match(TextWords words, Span<bool> found)
    {
        var previous = WordNumbers.Unknown;
        for (var i = 0; i < words.Count; i++)
        {
            var number = _numbers.Find(words[i]);
            if (number >= 0)
            {
                if (_single[number] is { } single) Match(single, words, i, found);
                if (previous >= 0 && _beginsPair[previous] && _pairs.TryGetValue(Pair(previous, number), out var several)) Match(several, words, i - 1, found);
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
        var number = _numbers.FindOrAdd(word);
        if (number == _single.Count)
        {
            _single.Add(null);
            _beginsPair.Add(false);
        }

        return number;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;
}
