namespace Site.Digest;

/// <summary>The papers of the last days that readers liked most.</summary>
public static class Trending
{
    private const int Window = 7;

    /// <summary>
    /// Papers with votes of the seven days before the newest day (which is shown whole anyway), most votes first, then
    /// the newer, then as the day lists them. "Now" is the newest day, so the same digest always gives the same papers.
    /// </summary>
    public static IReadOnlyList<Paper> Of(PaperDigest digest, int most)
    {
        if (digest.Days.Count == 0) return [];
        var newest = digest.Days[0].Date;
        return [.. digest.Papers
            .SkipWhile(p => p.LastDay == newest)
            .TakeWhile(p => p.LastDay >= newest.AddDays(-Window))
            .Where(p => p.Upvotes > 0)
            .OrderByDescending(p => p.Upvotes)
            .Take(most)];
    }
}
