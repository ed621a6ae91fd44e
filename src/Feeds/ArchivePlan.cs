using Site.Papers;

namespace Site.Feeds;

/// <summary>
/// Divides the digest's past among archive documents (RFC 5005, section 4): one for each day on which papers entered the digest, but
/// for the newest, which may still grow. No setting, no topic and no further paper moves a boundary: what comes later enters later.
/// The feed holds all papers of the newest such day, so nobody who walks from it through the archives misses a paper. A paper is in
/// one document; within it papers are in the order of their feed keys, as votes may still change a day's own order.
/// </summary>
public static class ArchivePlan
{
    /// <summary>The documents that are complete, oldest first.</summary>
    public static IReadOnlyList<ArchivePart> Of(PaperDigest digest)
    {
        var open = Open(digest);
        return
        [
            .. digest.Papers
                .GroupBy(p => DateOnly.FromDateTime(p.Entered))
                .Where(g => g.Key != open)
                .OrderBy(g => g.Key)
                .Select(g => new ArchivePart(g.Key, [.. g.OrderBy(p => p.FeedKey, StringComparer.Ordinal)])),
        ];
    }

    /// <summary>The newest day on which papers entered, which no archive holds yet; null without papers.</summary>
    public static DateOnly? Open(PaperDigest digest) =>
        digest.Papers.Count > 0 ? DateOnly.FromDateTime(digest.Papers.Max(p => p.Entered)) : null;
}
