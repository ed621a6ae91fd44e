using Site.Papers;
using Site.Topics;

namespace Site.Fetching;

/// <summary>Which papers of a source are taken: those that have a phrase to keep, and none to drop, in title, abstract or authors.</summary>
public sealed class Rules
{
    /// <summary>What the ledger calls it where a paper has no phrase to keep.</summary>
    public const string NoKeep = "keep";

    private readonly IReadOnlyList<string> _drop;
    private readonly bool _keepsAll;
    private readonly int _keeps;
    private readonly PhraseIndex _phrases = new();

    public Rules(PaperSource source)
    {
        (_drop, _keeps, _keepsAll) = (source.Drop, source.Keep.Count, source.Keep.Count == 0);
        for (var i = 0; i < _drop.Count; i++) _phrases.Add(new Phrase(_drop[i], i));
        for (var i = 0; i < _keeps; i++) _phrases.Add(new Phrase(source.Keep[i], _drop.Count + i));
    }

    /// <summary>The rule that leaves a paper out, as the ledger calls it; null where it is taken.</summary>
    public string? LeavesOut(PaperFacts paper)
    {
        if (_drop.Count == 0 && _keepsAll) return null;
        var found = new bool[_drop.Count + _keeps];
        _phrases.Match(paper.Title, found);
        _phrases.Match(paper.Abstract, found);
        foreach (var author in paper.Authors) _phrases.Match(author.Name, found);
        var dropped = Array.IndexOf(found, true);
        if (dropped >= 0 && dropped < _drop.Count) return $"drop: {_drop[dropped]}";
        return _keepsAll || dropped >= 0 ? null : NoKeep;
    }
}
