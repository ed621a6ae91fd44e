using Site.Papers;

namespace Site.Topics;

/// <summary>A keyword that came with papers and leads to no topic.</summary>
/// <param name="Text">As it is written most often.</param>
/// <param name="Papers">How many papers have it.</param>
/// <param name="Near">The topics that have a phrase in it: it may be an alias of one of them.</param>
public sealed record UncoveredKeyword(string Text, int Papers, IReadOnlyList<Topic> Near)
{
    /// <summary>Those of a digest, the most frequent first, then by the alphabet.</summary>
    public static IReadOnlyList<UncoveredKeyword> Of(PaperDigest digest, Vocabulary vocabulary) =>
        [.. digest.Papers
            .SelectMany(p => p.Keywords.DistinctBy(Vocabulary.Key))
            .Where(k => vocabulary.Find(k) is null)
            .GroupBy(Vocabulary.Key, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new UncoveredKeyword(Usual(g), g.Count(), vocabulary.Match(g.Key)))];

    private static string Usual(IEnumerable<string> spellings) =>
        spellings
            .GroupBy(s => s, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First().Key;
}
