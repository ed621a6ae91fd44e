namespace Site.Feeds;

/// <summary>How much a feed holds: at most so many items, and about so many bytes. The newest item is always there.</summary>
public readonly record struct FeedLimit(int Items, long Bytes)
{
    /// <summary>The newest items that fit, from <paramref name="items"/>, which are newest first.</summary>
    public IReadOnlyList<T> Take<T>(IEnumerable<T> items, Func<T, long> weigh)
    {
        var taken = new List<T>();
        var bytes = 0L;
        foreach (var item in items)
        {
            bytes += weigh(item);
            if (taken.Count == Items || (taken.Count > 0 && bytes > Bytes)) break;
            taken.Add(item);
        }

        return taken;
    }

    /// <summary>Whether more items would be too many, or take too much.</summary>
    public bool IsExceededBy(int items, long bytes) => items > Items || bytes > Bytes;

    /// <summary>Whether nothing may be added.</summary>
    public bool IsReachedBy(int items, long bytes) => items >= Items || bytes >= Bytes;
}
