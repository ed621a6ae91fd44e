using System.Buffers;
using System.Collections;
using Site.Diagnostics;

namespace Site.Digest;

/// <summary>The site's own topics, and how texts and words lead to them. Immutable and safe to use from many threads.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, List<Phrase>> _phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Tag> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<Tag, int> _order = [];
    private readonly BitArray _starts = new(1 << 16);

    /// <summary>Reports topics whose names, addresses or aliases collide.</summary>
    public Vocabulary(IReadOnlyList<Tag> tags, DiagnosticBag diagnostics)
    {
        Tags = tags;
        foreach (var tag in tags)
        {
            _order.TryAdd(tag, _order.Count);
            Spell(tag, tag.Name, diagnostics);
            Spell(tag, tag.Slug.Value, diagnostics);
            foreach (var alias in tag.Aliases) Spell(tag, alias, diagnostics);
            foreach (var phrase in tag.Phrases.Select(p => new Phrase(p, tag))) Add(phrase);
        }
    }

    public IReadOnlyList<Tag> Tags { get; }

    /// <summary>The topic that a hand-given tag or a keyword names: by name, slug or alias, in any case, with hyphen or space.</summary>
    public Tag? Find(string spelling) => _spellings.GetValueOrDefault(Key(spelling));

    /// <summary>The topics whose phrases stand in any of the texts, in the vocabulary's order.</summary>
    public IReadOnlyList<Tag> Match(params ReadOnlySpan<string> texts)
    {
        var found = new HashSet<Tag>();
        foreach (var text in texts) Match(text, found);
        return InOrder(found);
    }

    public IReadOnlyList<Tag> InOrder(IEnumerable<Tag> tags) => [.. tags.OrderBy(t => _order[t])];

    /// <summary>All that <see cref="Find"/> knows, for suggestions.</summary>
    public IEnumerable<string> Spellings => Tags.SelectMany(t => (string[])[t.Slug.Value, t.Name, .. t.Aliases]);

    private void Match(string text, HashSet<Tag> found)
    {
        var phrases = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        var room = TextWords.Rent(text);
        var words = TextWords.Of(text, room);
        for (var i = 0; i < words.Count; i++)
        {
            if (!_starts.Get(Start(words[i])) || !phrases.TryGetValue(words[i], out var candidates)) continue;
            foreach (var phrase in candidates)
                if (phrase.MatchesAt(words, i)) found.Add(phrase.Tag);
        }

        ArrayPool<(int Start, int End)>.Shared.Return(room);
    }

    private void Add(Phrase phrase)
    {
        if (phrase.FirstWord is not { } word) return;
        Under(word);
        if (phrase.IsSingleWord) Under(word + "s");

        void Under(string key)
        {
            if (!_phrases.TryGetValue(key, out var list)) _phrases[key] = list = [];
            list.Add(phrase);
            _starts.Set(Start(key), true);
        }
    }

    // Most words begin no phrase: their first letters and length tell so without hashing the word.
    private static int Start(ReadOnlySpan<char> word)
    {
        var second = word.Length > 1 ? word[1] | 0x20 : 0;
        return (((word[0] | 0x20) & 0x3F) << 10) | ((second & 0x3F) << 4) | Math.Min(word.Length, 15);
    }

    private void Spell(Tag tag, string spelling, DiagnosticBag diagnostics)
    {
        if (_spellings.TryAdd(Key(spelling), tag)) return;
        var other = _spellings[Key(spelling)];
        if (other != tag)
            diagnostics.Error(tag.At, Codes.CollidingTag, $"'{spelling}' of topic '{tag.Name}' already means '{other.Name}' (line {other.At.Line}).");
    }

    /// <summary>The form in which spellings are compared: lower case, hyphens, underscores, slashes, commas and parentheses as spaces.</summary>
    public static string Key(string spelling) =>
        string.Join(' ', spelling.ToLowerInvariant().Split((char[])[' ', '-', '_', '/', ',', '(', ')', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
