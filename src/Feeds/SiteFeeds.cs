using Site.Addresses;
using Site.Papers;

namespace Site.Feeds;

/// <summary>
/// All feeds of a site: of papers, with their past in archives; of whole days, topics, authors, of what is read most, and of
/// corrections. Items enter a feed when they first appear on the site, whatever their day.
/// </summary>
public sealed class SiteFeeds(SiteSettings settings, PaperDigest digest, FeedWriter writer, FeedContent content, FeedTimes times)
{
    private const int MostDays = 30;
    private const int MostOfTopic = 30;
    private const int MostOfAuthor = 20;
    private const int MostTrending = 30;
    private const int MostChanges = 50;
    private const int WindowDays = 14;
    private const long MostBytes = 1 << 20;

    private readonly FeedChannels _channels = new(content);

    public IEnumerable<SiteFile> Files() =>
    [
        .. PapersWithArchives(),
        .. writer.Days(_channels.Days, new FeedLimit(MostDays, MostBytes) { WindowDays = WindowDays }, Days()),
        .. writer.Papers(_channels.Trending, new FeedLimit(MostTrending, MostBytes), times.NewestFirst(Trending.Of(digest, MostTrending))),
        .. writer.Changes(_channels.Corrections, new FeedLimit(MostChanges, MostBytes) { WindowDays = WindowDays }, Changes()),
        .. digest.Topics.SelectMany(Topic),
        .. digest.Authors.Where(a => a.Papers.Count >= settings.AuthorFeeds).Select(a =>
            writer.Summaries(_channels.OfAuthor(a), new FeedLimit(MostOfAuthor, MostBytes) { WindowDays = WindowDays }, times.NewestFirst(a.Papers))),
        .. List(),
    ];

    private IEnumerable<SiteFile> PapersWithArchives()
    {
        SitePath? older = null;
        // An archive is found by absolute addresses, so without a base URL there are none.
        if (settings.BaseUrl is not null)
        {
            foreach (var part in ArchivePlan.Of(digest))
            {
                var path = Routes.FeedArchive(part.Date);
                yield return writer.Archive(_channels.Papers, part, path, older);
                older = path;
            }
        }

        var limit = new FeedLimit(settings.FeedLength, MostBytes)
        {
            Since = settings.BaseUrl is not null && ArchivePlan.Open(digest) is { } open ? open.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) : DateTime.MaxValue,
        };
        foreach (var file in writer.Papers(_channels.Papers, limit, times.NewestFirst(digest.Papers), older)) yield return file;
    }

    private IEnumerable<SiteFile> Topic(TopicListing listing)
    {
        var limit = new FeedLimit(Math.Min(settings.FeedLength, MostOfTopic), MostBytes) { WindowDays = WindowDays };
        return writer.Papers(_channels.OfTopic(listing.Topic), limit, times.NewestFirst(listing.Papers));
    }

    // A day is complete when it is known to be, or when another has begun.
    private IReadOnlyList<Day> Days() =>
    [
        .. digest.Days.Where(d => settings.FeedOpenDay || d.Closed is not null || d.Date != digest.LastDay)
            .OrderByDescending(d => settings.FeedOpenDay ? d.Published : d.Closed ?? d.Published)
            .ThenByDescending(d => d.Date),
    ];

    private IReadOnlyList<(Paper Paper, PaperChange Change)> Changes() =>
    [
        .. digest.Papers.SelectMany(p => p.Changes.Select(c => (Paper: p, Change: c)))
            .OrderByDescending(c => c.Change.At).ThenBy(c => c.Paper.FeedKey, StringComparer.Ordinal).ThenBy(c => c.Change.Kind),
    ];

    // It is read far from the site, where relative addresses lead nowhere.
    private IEnumerable<SiteFile> List()
    {
        if (settings.BaseUrl is not { } root) yield break;
        FeedChannel[] general = [_channels.Papers, _channels.Days, _channels.Trending, _channels.Corrections];
        OpmlGroup[] groups =
        [
            new(settings.Title, [.. general.Select(c => Listed(c, root))]),
            new(content.Words("feed/title.html", [("kind", "topics")]),
                [.. digest.Topics.Select(t => Listed(_channels.OfTopic(t.Topic), root)).OrderBy(f => f.Title, StringComparer.OrdinalIgnoreCase)]),
        ];
        yield return new SiteFile(Routes.Opml, "feed", output => Opml.Write(settings.Title, [.. groups.Where(g => g.Feeds.Count > 0)], output));
    }

    private static OpmlFeed Listed(FeedChannel channel, string root) =>
        new(channel.Title, channel.Description, root + channel.Paths.Rss, channel.Page == Routes.Home ? root : root + channel.Page);
}
