using Site.Papers;

namespace Site.Feeds;

/// <summary>
/// When each paper's item was published: when the paper entered the digest, a second less for each that is before it in its first
/// day's list, as readers order items by their time.
/// </summary>
public sealed class FeedTimes
{
    private readonly Dictionary<Paper, DateTime> _times = [];

    public FeedTimes(PaperDigest digest)
    {
        var ranks = new Dictionary<DateTime, int>();
        foreach (var paper in digest.Days.OrderBy(d => d.Published).ThenByDescending(d => d.Date).SelectMany(d => d.Papers))
        {
            if (_times.ContainsKey(paper)) continue;
            var rank = ranks.GetValueOrDefault(paper.Entered);
            ranks[paper.Entered] = rank + 1;
            _times.Add(paper, paper.Entered.AddSeconds(-rank));
        }

        First = _times.Count > 0 ? _times.Values.Min() : DateTime.UnixEpoch;
    }

    /// <summary>That of the first; without papers a time that is long past.</summary>
    public DateTime First { get; }

    public DateTime this[Paper paper] => _times[paper];

    /// <summary>The papers with the newest item first.</summary>
    public IReadOnlyList<Paper> NewestFirst(IEnumerable<Paper> papers) => [.. papers.OrderByDescending(p => _times[p])];
}
