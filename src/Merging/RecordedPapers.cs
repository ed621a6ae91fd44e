using Site.Addresses;
using Site.Papers;

namespace Site.Merging;

/// <summary>Gives papers what is recorded of them: the feed key, the time and the citation key with which they were published first.</summary>
internal static class RecordedPapers
{
    public static IReadOnlyList<Paper> Apply(IReadOnlyList<Paper> papers, FirstPublications publications)
    {
        if (publications.Papers.Count == 0) return papers;
        var keys = papers.Select(p => p.FeedKey).ToHashSet(StringComparer.Ordinal);
        return [.. papers.Select(p => Key(p, keys, publications) is { } key ? With(p, key, publications) : p)];
    }

    private static Paper With(Paper paper, string key, FirstPublications publications) => paper with
    {
        FeedKey = key,
        Entered = publications.Papers[key],
        RecordedKey = publications.Citations.GetValueOrDefault(key),
    };

    // What a paper is recorded by need not be what it would be known by today: it may have gained an id since.
    private static string? Key(Paper paper, HashSet<string> keys, FirstPublications publications)
    {
        if (publications.Papers.ContainsKey(paper.FeedKey)) return paper.FeedKey;
        string?[] others = [paper.Arxiv is { } arxiv ? Paper.KeyOf(arxiv) : null, paper.Doi is { } doi ? Paper.KeyOf(doi) : null, Slug.FromTitle(paper.FirstTitle).Value, Slug.From(paper.FirstTitle).Value];
        return others.FirstOrDefault(k => k is not null && publications.Papers.ContainsKey(k) && !keys.Contains(k));
    }
}
