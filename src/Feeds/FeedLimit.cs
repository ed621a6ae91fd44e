namespace Site.Feeds;

/// <summary>How much a feed holds: at most so many items, and about so many bytes. The newest item is always there.</summary>
public readonly record struct FeedLimit(int Items, long Bytes)
{
    // What more than the limit holds must still be a file that a reader fetches each hour.
    private const long MostBytes = 4 << 20;

    /// <summary>The items of so many days before the newest are there too, whatever the limit, for those who do not look every day.</summary>
    public int WindowDays { get; init; }

    /// <summary>All items from this time on are there too.</summary>
    public DateTime Since { get; init; } = DateTime.MaxValue;

    /// <summary>Those that the feed holds.</summary>
    /// <param name="items">Newest first.</param>
    /// <param name="time">When an item was published.</param>
    /// <param name="weigh">How many bytes it takes.</param>
    public IReadOnlyList<T> Take<T>(IReadOnlyList<T> items, Func<T, DateTime> time, Func<T, long> weigh)
    {
        var taken = new List<T>();
        var bytes = 0L;
        foreach (var item in items)
        {
            bytes += weigh(item);
            var fits = taken.Count < Items && bytes <= Bytes;
            var isRecent = time(item) >= Since || (WindowDays > 0 && time(items[0]) - time(item) <= TimeSpan.FromDays(WindowDays));
            if (taken.Count > 0 && !fits && !(isRecent && bytes <= MostBytes)) break;
            taken.Add(item);
        }

        return taken;
    }
}
