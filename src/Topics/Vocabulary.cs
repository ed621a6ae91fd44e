using System.Buffers;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Topics;

/// <summary>The site's own topics, and how texts and words lead to them. Immutable and safe to use from many threads.</summary>
public sealed class Vocabulary
{
    private readonly PhraseIndex _phrases = new();
    private readonly Dictionary<string, Tag> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<Tag, int> _order = [];

    /// <summary>Reports topics whose names, addresses or aliases collide.</summary>
    public Vocabulary(IReadOnlyList<Tag> tags, DiagnosticBag diagnostics)
    {
        Tags = tags;
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            _order.TryAdd(tag, i);
            Spell(tag, tag.Name, diagnostics);
            Spell(tag, tag.Slug.Value, diagnostics);
            foreach (var alias in tag.Aliases) Spell(tag, alias, diagnostics);
            foreach (var phrase in tag.Phrases) _phrases.Add(new Phrase(phrase, i));
        }
    }

    public IReadOnlyList<Tag> Tags { get; }

    /// <summary>The topic that a hand-given tag or a keyword names: by name, slug or alias, in any case, with hyphen or space.</summary>
    public Tag? Find(string spelling) => _spellings.GetValueOrDefault(Key(spelling));

    /// <summary>The topics whose phrases stand in the text, in the vocabulary's order.</summary>
    public IReadOnlyList<Tag> Match(ReadOnlySpan<char> text) => Match([], text, []);

    /// <summary>Those whose phrases stand in either text, together with topics of the vocabulary that are known already.</summary>
    public IReadOnlyList<Tag> Match(IReadOnlyList<Tag> known, ReadOnlySpan<char> title, ReadOnlySpan<char> text)
    {
        var found = new bool[Tags.Count];
        foreach (var tag in known) found[_order[tag]] = true;
        Find(title, found);
        Find(text, found);
        return Tags.Where((_, i) => found[i]).ToArray();
    }

    /// <summary>All that <see cref="Find"/> knows, for suggestions.</summary>
    public IEnumerable<string> Spellings => Tags.SelectMany(t => (string[])[t.Slug.Value, t.Name, .. t.Aliases]);

    private void Find(ReadOnlySpan<char> text, bool[] found)
    {
        var room = TextWords.Rent(text);
        _phrases.Match(TextWords.Of(text, room), found);
        ArrayPool<(int Start, int End)>.Shared.Return(room);
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
