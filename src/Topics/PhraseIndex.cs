using Site.Text;

namespace Site.Topics;

/// <summary>The phrases of the vocabulary, by their first word. Safe to use from many threads once it is filled.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<Phrase>> _phrases = new(StringComparer.OrdinalIgnoreCase);

    public void Add(Phrase phrase)
    {
        foreach (var first in phrase.FirstForms) Add(first, phrase);
    }

    /// <summary>Marks the topics that have a phrase in the text, by their places in the vocabulary.</summary>
    public void Match(ReadOnlySpan<char> text, Span<bool> found)
    {
        var phrases = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var words = new ScriptWords(text); words.MoveNext();)
        {
            if (!phrases.TryGetValue(words.Current, out var beginning)) continue;
            var next = words;
            next.MoveNext();
            foreach (var phrase in beginning)
                if (!found[phrase.Topic] && phrase.MayContinueWith(next.Current) && phrase.MatchesAt(words)) found[phrase.Topic] = true;
        }
    }

    private void Add(string first, Phrase phrase)
    {
        if (!_phrases.TryGetValue(first, out var phrases)) _phrases[first] = phrases = [];
        phrases.Add(phrase);
    }
}
