using Site.Addresses;
using Site.Papers;

namespace Site.Feeds;

/// <summary>
/// All feeds of a site: of papers, of whole days and of every topic, each in three forms, with the papers' past in archives.
/// Items are newest day first; papers of one day are in that day's order.
/// </summary>
public sealed class SiteFeeds(SiteSettings settings, PaperDigest digest, FeedWriter writer)
{
    private const int MostDays = 30;
    private const int MostOfTopic = 30;
    private const long MostBytes = 1 << 20;

    public IEnumerable<SiteFile> Files() =>
    [
        .. PapersWithArchives(),
        .. writer.Days(FeedChannel.Days(settings), new FeedLimit(MostDays, MostBytes).Take(digest.Days, Weight.Of)),
        .. digest.Topics.SelectMany(Topic),
        .. List(),
    ];

    private IEnumerable<SiteFile> PapersWithArchives()
    {
        var channel = FeedChannel.Papers(settings);
        var limit = new FeedLimit(settings.FeedLength, MostBytes);
        SitePath? older = null;
        // An archive is found by absolute addresses, so without a base URL there are none.
        if (settings.BaseUrl is not null)
        {
            foreach (var part in ArchivePlan.Of(digest, limit, Weight.Of))
            {
                var path = Routes.FeedArchive(part.Month, part.Number);
                yield return writer.Archive(channel, part, path, older);
                older = path;
            }
        }

        foreach (var file in writer.Papers(channel, limit.Take(digest.Papers, Weight.Of), older)) yield return file;
    }

    private IEnumerable<SiteFile> Topic(TopicListing listing)
    {
        var limit = new FeedLimit(Math.Min(settings.FeedLength, MostOfTopic), MostBytes);
        return writer.Papers(FeedChannel.OfTopic(settings, listing.Topic), limit.Take(listing.Papers, Weight.Of));
    }

    // It is read far from the site, where relative addresses lead nowhere.
    private IEnumerable<SiteFile> List()
    {
        if (settings.BaseUrl is not { } root) yield break;
        OpmlGroup[] groups =
        [
            new(settings.Title, [.. new[] { FeedChannel.Papers(settings), FeedChannel.Days(settings) }.Select(c => Listed(c, root))]),
            new("Topics", [.. digest.Topics.Select(t => Listed(FeedChannel.OfTopic(settings, t.Topic), root)).OrderBy(f => f.Title, StringComparer.OrdinalIgnoreCase)]),
        ];
        yield return new SiteFile(Routes.Opml, "feed", output => Opml.Write(settings.Title, [.. groups.Where(g => g.Feeds.Count > 0)], output));
    }

    private static OpmlFeed Listed(FeedChannel channel, string root) =>
        new(channel.Title, channel.Description, root + channel.Paths.Rss, channel.Page == Routes.Home ? root : root + channel.Page);
}
