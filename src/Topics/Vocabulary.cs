using Site.Diagnostics;
using Site.Papers;

namespace Site.Topics;

/// <summary>The site's own topics, and how texts and words lead to them. Immutable and safe to use from many threads.</summary>
public sealed class Vocabulary
{
    private readonly PhraseIndex _phrases = new();
    private readonly Dictionary<string, Topic> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<Topic, int> _order = [];

    /// <summary>Reports topics whose names, addresses or aliases collide.</summary>
    public Vocabulary(IReadOnlyList<Topic> topics, DiagnosticBag diagnostics)
    {
        Topics = topics;
        for (var i = 0; i < topics.Count; i++)
        {
            var topic = topics[i];
            _order.TryAdd(topic, i);
            Spell(topic, topic.Name, diagnostics);
            Spell(topic, topic.Slug.Value, diagnostics);
            foreach (var alias in topic.Aliases) Spell(topic, alias, diagnostics);
            foreach (var phrase in topic.Phrases) _phrases.Add(new Phrase(phrase, i));
        }
    }

    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The topic that a hand-given topic or a keyword names: by name, slug or alias, in any case, with hyphen or space.</summary>
    public Topic? Find(string spelling) => _spellings.GetValueOrDefault(Key(spelling));

    /// <summary>The topics that have a phrase in the text, in the vocabulary's order.</summary>
    public IReadOnlyList<Topic> Match(ReadOnlySpan<char> text) => Match([], text, []);

    /// <summary>Those that have a phrase in either text, together with topics of the vocabulary that are given already.</summary>
    public IReadOnlyList<Topic> Match(IReadOnlyList<Topic> given, ReadOnlySpan<char> title, ReadOnlySpan<char> text)
    {
        var found = new bool[Topics.Count];
        foreach (var topic in given) found[_order[topic]] = true;
        _phrases.Match(title, found);
        _phrases.Match(text, found);
        return [.. Topics.Where((_, i) => found[i])];
    }

    /// <summary>All that <see cref="Find"/> knows, for suggestions.</summary>
    public IEnumerable<string> Spellings => Topics.SelectMany(t => (string[])[t.Slug.Value, t.Name, .. t.Aliases]);

    private void Spell(Topic topic, string spelling, DiagnosticBag diagnostics)
    {
        if (_spellings.TryAdd(Key(spelling), topic)) return;
        var other = _spellings[Key(spelling)];
        if (other != topic)
            diagnostics.Error(topic.At, Codes.CollidingTopic, $"'{spelling}' of topic '{topic.Name}' already means '{other.Name}' (line {other.At.Line}).");
    }

    /// <summary>The form in which spellings are compared: lower case, hyphens, underscores, slashes, commas and parentheses as spaces.</summary>
    public static string Key(string spelling) =>
        string.Join(' ', spelling.ToLowerInvariant().Split((char[])[' ', '-', '_', '/', ',', '(', ')', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
