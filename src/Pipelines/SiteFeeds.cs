using Site.Addresses;
using Site.Execution;
using Site.Feeds;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>
/// Makes the feeds: of papers, of whole days and of every topic, each in three forms, with the papers' past in archives.
/// Items are newest day first; papers of one day stand in that day's order.
/// </summary>
public sealed class SiteFeeds : Pipeline
{
    private const int MostDays = 30;
    private const int MostOfTopic = 30;
    private const long MostBytes = 1 << 20;
    private const string StyleSheet = "feed.css";

    private readonly Presentations _presentations;
    private readonly ThemeFiles _theme;

    public SiteFeeds(Presentations presentations, ThemeFiles theme)
    {
        (_presentations, _theme) = (presentations, theme);
        Dependencies = [presentations, theme];
        PostProcess = [new Make<SiteFile>(Files)];
    }

    private IEnumerable<SiteFile> Files(PipelineContext context)
    {
        var (settings, digest, _, _, _) = context.Model<Presentation>(_presentations);
        var maker = new FeedMaker(context.Model<Presentation>(_presentations), context.Model<LoadedTheme>(_theme).Theme.Assets.GetValueOrDefault(StyleSheet));
        return
        [
            .. PapersWithArchives(maker, settings, digest),
            .. maker.Days(FeedDrafts.Days(settings), new FeedLimit(MostDays, MostBytes).Take(digest.Days, Weight.Of)),
            .. digest.Topics.SelectMany(t => Topic(t, maker, settings)),
            .. List(settings, digest),
        ];
    }

    private static IEnumerable<SiteFile> PapersWithArchives(FeedMaker maker, SiteSettings settings, PaperDigest digest)
    {
        var draft = FeedDrafts.Papers(settings);
        var limit = new FeedLimit(settings.FeedLength, MostBytes);
        SitePath? older = null;
        // An archive is found by absolute addresses, so without a base URL there are none.
        if (settings.BaseUrl is not null)
        {
            foreach (var part in ArchivePlan.Of(digest, limit, Weight.Of))
            {
                var path = Routes.FeedArchive(part.Month, part.Number);
                yield return maker.Archive(draft, part, path, older);
                older = path;
            }
        }

        foreach (var file in maker.Papers(draft, limit.Take(digest.Papers, Weight.Of), older)) yield return file;
    }

    private static IEnumerable<SiteFile> Topic(TopicListing listing, FeedMaker maker, SiteSettings settings)
    {
        var limit = new FeedLimit(Math.Min(settings.FeedLength, MostOfTopic), MostBytes);
        return maker.Papers(FeedDrafts.Topic(settings, listing.Topic), limit.Take(listing.Papers, Weight.Of));
    }

    // It is read far from the site, where relative addresses lead nowhere.
    private static IEnumerable<SiteFile> List(SiteSettings settings, PaperDigest digest)
    {
        if (settings.BaseUrl is not { } root) yield break;
        OpmlGroup[] groups =
        [
            new(settings.Title, [.. new[] { FeedDrafts.Papers(settings), FeedDrafts.Days(settings) }.Select(d => Listed(d, root))]),
            new("Topics", [.. digest.Topics.Select(t => Listed(FeedDrafts.Topic(settings, t.Topic), root)).OrderBy(f => f.Title, StringComparer.OrdinalIgnoreCase)]),
        ];
        yield return new SiteFile(Routes.Opml, "feed", output => Opml.Write(settings.Title, [.. groups.Where(g => g.Feeds.Count > 0)], output));
    }

    private static OpmlFeed Listed(FeedDraft draft, string root) =>
        new(draft.Title, draft.Description, root + draft.Paths.Rss, draft.Page == Routes.Home ? root : root + draft.Page);
}
