namespace Site.Tests.Feeds;

/// <summary>A reader of a feed: keeps the ids that it has seen, shows what is new, and walks back through archives to one that it has read (RFC 5005, section 4).</summary>
internal sealed class FeedFollower(string feed, int days)
{
    private readonly HashSet<string> _seen = [];
    private readonly HashSet<string> _archives = [];

    public string Feed => feed;

    /// <summary>How many days pass between two looks.</summary>
    public int Days => days;

    /// <summary>The ids of all items it ever showed, in the order of showing.</summary>
    public List<string> Shown { get; } = [];

    public void Look(FeedSite site, string baseUrl)
    {
        for (var at = feed; at is not null; at = at.EndsWith(".json", StringComparison.Ordinal) ? null : site.Link(at, "prev-archive", baseUrl))
        {
            if (at != feed && !_archives.Add(at)) break;
            Shown.AddRange(site.Ids(at).Where(_seen.Add));
        }
    }
}
