using Site.Papers;

namespace Site.Feeds;

/// <summary>
/// Divides the digest's past among archive documents (RFC 5005, section 4). Days are filled in from the oldest, a month
/// begins a new document, and so does a day that would make one larger than a feed may be. A document is published only
/// when it can no longer grow: another one follows, or it is full. What is not in an archive yet is thus never more than
/// a feed holds, so nobody who walks from the feed through its archives misses a paper; and a new day changes no
/// document that is out. A paper is in the archive of its first day, once; within a day by feed key, as votes may
/// still change a day's own order.
/// </summary>
public static class ArchivePlan
{
    /// <summary>The documents that are complete, oldest first.</summary>
    public static IReadOnlyList<ArchivePart> Of(PaperDigest digest, FeedLimit limit, Func<Paper, long> weigh)
    {
        var parts = new List<ArchivePart>();
        var open = new List<Day>();
        var (items, bytes) = (0, 0L);
        foreach (var day in digest.Days.Reverse())
        {
            // All of a day's papers count, those of earlier days too: so the open days' papers always fit into the feed.
            var weight = day.Papers.Sum(weigh);
            if (open.Count > 0 && (Month(open[0]) != Month(day) || limit.IsExceededBy(items + day.Papers.Count, bytes + weight)))
            {
                parts.Add(Part(open, parts));
                open.Clear();
                (items, bytes) = (0, 0);
            }

            open.Add(day);
            (items, bytes) = (items + day.Papers.Count, bytes + weight);
        }

        if (open.Count > 0 && limit.IsReachedBy(items, bytes)) parts.Add(Part(open, parts));
        return [.. parts.Where(p => p.Papers.Count > 0)];
    }

    private static ArchivePart Part(List<Day> days, List<ArchivePart> earlier)
    {
        var month = Month(days[0]);
        var papers = days.AsEnumerable().Reverse()
            .SelectMany(d => d.Papers.Where(p => p.FirstDay == d.Date).OrderBy(p => p.FeedKey, StringComparer.Ordinal));
        return new ArchivePart(month, earlier.Count(p => p.Month == month) + 1, days[^1].Date, [.. papers]);
    }

    private static DateOnly Month(Day day) => new(day.Date.Year, day.Date.Month, 1);
}
