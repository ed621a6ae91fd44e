namespace Site.Papers;

/// <summary>The papers of the last days that readers liked most.</summary>
public static class Trending
{
    private const int Window = 7;

    /// <summary>
    /// Of the newest seven days of the digest: votes times recency, where recency counts from 7 for the newest day down to
    /// 1 for the seventh. Of equal ranks the newer comes first, then as the day lists them. The newest day itself is left
    /// out, as it is shown beside them. Days without papers do not count, and "now" is the newest day: the same digest
    /// always gives the same papers.
    /// </summary>
    public static IReadOnlyList<Paper> Of(PaperDigest digest, int most) =>
        [.. digest.Days.Where(d => d.Date.IsExact).Take(Window)
            .SelectMany((day, age) => day.Papers.Where(p => p.LastDay == day.Date).Select(p => (Paper: p, Age: age)))
            .Where(p => p.Age > 0 && p.Paper.Upvotes > 0)
            .OrderByDescending(p => (long)p.Paper.Upvotes.GetValueOrDefault() * (Window - p.Age))
            .Select(p => p.Paper)
            .Take(most)];
}
