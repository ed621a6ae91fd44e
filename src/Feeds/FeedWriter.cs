using Site.Addresses;
using Site.Papers;
using Site.Text;

namespace Site.Feeds;

/// <summary>Makes the files of feeds: each in its three forms, and archives as Atom. What a feed holds is chosen when it is written, by the bytes that it takes.</summary>
/// <param name="times">When items were published.</param>
/// <param name="styleSheet">The asset that shows a feed in a browser; null where the theme has none.</param>
public sealed class FeedWriter(SiteSettings settings, FeedContent content, FeedTimes times, string? styleSheet)
{
    private const int SummaryLength = 320;
    private const int DaySummaryPapers = 6;

    // What an item takes besides its texts, and an author's name besides its letters, in the form with the most of it.
    private const int ItemBytes = 800;
    private const int AuthorBytes = 40;

    private readonly FeedIds _ids = new(settings);

    /// <summary>What those who follow all papers or all days are told besides.</summary>
    public IReadOnlyList<FeedNotice> Notices { get; init; } = [];

    /// <summary>A feed of papers with their whole text.</summary>
    /// <param name="papers">The newest item first.</param>
    /// <param name="older">The newest archive.</param>
    public IEnumerable<SiteFile> Papers(FeedChannel channel, FeedLimit limit, IReadOnlyList<Paper> papers, SitePath? older = null)
    {
        var root = Root(channel.Paths.Rss);
        return Forms(channel, older, () =>
            [.. limit.Take(papers, p => p.Entered, p => Bytes(p, content.Paper(p, root, false))).Select(p => Item(p, root) with { Content = () => content.Paper(p, root, false) })]);
    }

    /// <summary>A small feed of papers, of their first sentences, in one form.</summary>
    /// <param name="papers">The newest item first.</param>
    public SiteFile Summaries(FeedChannel channel, FeedLimit limit, IReadOnlyList<Paper> papers)
    {
        var root = Root(channel.Paths.Rss);
        return Rss(channel, null, () => [.. limit.Take(papers, p => p.Entered, p => Bytes(p, default)).Select(p => Item(p, root))]);
    }

    /// <summary>A feed of whole days.</summary>
    /// <param name="days">The newest item first.</param>
    public IEnumerable<SiteFile> Days(FeedChannel channel, FeedLimit limit, IReadOnlyList<Day> days)
    {
        var root = Root(channel.Paths.Rss);
        return Forms(channel, null, () => InOrder([.. limit.Take(days, Time, d => ItemBytes + content.Day(d, root).Length).Select(d => Item(d, root))]));
    }

    /// <summary>A feed of what became otherwise.</summary>
    /// <param name="changes">The newest first.</param>
    public IEnumerable<SiteFile> Changes(FeedChannel channel, FeedLimit limit, IReadOnlyList<(Paper Paper, PaperChange Change)> changes)
    {
        var root = Root(channel.Paths.Rss);
        return Forms(channel, null, () =>
            InOrder([.. limit.Take(changes, c => c.Change.At, c => Bytes(c.Paper, content.Change(c.Paper, c.Change, root))).Select(c => Item(c.Paper, c.Change, root))]));
    }

    /// <summary>
    /// A piece of a feed's past. It is written once, as Atom, whose extension archives are; the feed leads to it from RSS too,
    /// where its items have the same ids. Topics are left out, as the vocabulary may change.
    /// </summary>
    public SiteFile Archive(FeedChannel channel, ArchivePart part, SitePath path, SitePath? older) => new(path, "feed", output =>
    {
        var root = Root(path);
        Atom.Write(Head(channel, path, older) with
        {
            CurrentUrl = root + channel.Paths.Atom,
            HubUrl = null,
            // Its bytes are to stay when the theme's styles change.
            StyleUrl = null,
            // The content begins with what a summary would say.
            Items = [.. part.Papers.Select(p => Item(p, root) with { Published = p.Entered, Updated = Updated(p, p.Entered), Summary = "", Categories = [], Content = () => content.Paper(p, root, true) })],
        }, output);
    });

    private string Root(SitePath self) => settings.BaseUrl ?? self.ToRoot;

    private IEnumerable<SiteFile> Forms(FeedChannel channel, SitePath? older, Func<IReadOnlyList<FeedItem>> items) =>
    [
        Rss(channel, older, items),
        new SiteFile(channel.Paths.Atom, "feed", output => Atom.Write(Head(channel, channel.Paths.Atom, older) with { Items = [.. NoticesOf(channel), .. items()] }, output)),
        new SiteFile(channel.Paths.Json, "feed", output => JsonFeed.Write(Head(channel, channel.Paths.Json, null) with { Items = [.. NoticesOf(channel), .. items()] }, output)),
    ];

    private SiteFile Rss(FeedChannel channel, SitePath? older, Func<IReadOnlyList<FeedItem>> items) =>
        new(channel.Paths.Rss, "feed", output => Feeds.Rss.Write(Head(channel, channel.Paths.Rss, older) with { Items = [.. NoticesOf(channel), .. items()] }, output));

    private IEnumerable<FeedItem> NoticesOf(FeedChannel channel)
    {
        if (channel.Name is not ("papers" or "days")) return [];
        var root = Root(channel.Paths.Rss);
        return Notices.Select(n => new FeedItem
        {
            Id = _ids.OfNotice(n),
            Title = n.Title,
            Url = root + Routes.Status,
            Authors = [settings.Author ?? settings.Title],
            Byline = settings.Author ?? settings.Title,
            Content = () => n.Content(root),
            Published = FirstPublications.Noon(n.Day),
            Updated = FirstPublications.Noon(n.Day),
        });
    }

    private Feed Head(FeedChannel channel, SitePath self, SitePath? older)
    {
        var root = Root(self);
        return new Feed
        {
            Id = _ids.OfFeed(channel.Name),
            Title = channel.Title,
            Description = channel.Description,
            Language = settings.Language,
            Author = settings.Author ?? settings.Title,
            PageUrl = channel.Page == Routes.Home && settings.BaseUrl is { } home ? home : root + channel.Page,
            SelfUrl = settings.BaseUrl is null ? null : root + self,
            HubUrl = settings.BaseUrl is null ? null : settings.FeedHub?.Url,
            StyleUrl = styleSheet is null ? null : self.ToRoot + styleSheet,
            OlderUrl = older is null ? null : root + older,
            Since = times.First,
            Items = [],
        };
    }

    private FeedItem Item(Paper paper, string root) => new()
    {
        Id = _ids.OfPaper(paper),
        Title = content.Title(paper),
        Url = root + paper.Page,
        PaperUrl = paper.Arxiv?.AbstractUrl ?? paper.Doi?.Url ?? paper.Url?.Url ?? paper.Pdf?.Url,
        Summary = Excerpt.Sentences(content.Plain(paper), SummaryLength),
        Authors = [.. paper.Authors.Select(a => a.Name)],
        Byline = paper.Authors.Count > 0 ? content.Words("feed/byline.html", [("paper", paper)]) : "",
        Categories = [.. paper.Topics.Select(t => t.Name)],
        Published = times[paper],
        IsDated = paper.IsDated,
        Updated = Updated(paper, times[paper]),
    };

    private FeedItem Item(Day day, string root) => new()
    {
        Id = _ids.OfDay(day.Date),
        Title = content.Words("feed/day-title.html", [("day", day)]),
        Url = root + Routes.Day(day.Date),
        Summary = Excerpt.Words(string.Join("; ", day.Papers.Take(DaySummaryPapers).Select(content.Title)), SummaryLength),
        Authors = [settings.Author ?? settings.Title],
        Byline = settings.Author ?? settings.Title,
        Content = () => content.Day(day, root),
        Published = Time(day),
        IsDated = day.Date.IsExact,
        Updated = day.Closed is { } closed && closed > Time(day) ? closed : Time(day),
    };

    private FeedItem Item(Paper paper, PaperChange change, string root) => Item(paper, root) with
    {
        Id = _ids.OfChange(paper, change),
        Title = content.Words("feed/change-title.html", [("paper", paper), ("change", change)]),
        // The content is as short.
        Summary = "",
        Content = () => content.Change(paper, change, root),
        Published = change.At,
        IsDated = true,
        Updated = change.At,
    };

    // Who is told of complete days only is told of one when it is complete.
    private DateTime Time(Day day) => settings.FeedOpenDay ? day.Published : day.Closed ?? day.Published;

    private static DateTime Updated(Paper paper, DateTime published) =>
        paper.Changes.Count > 0 && paper.Changes[^1].At is var last && last > published ? last : published;

    private static long Bytes(Paper paper, ReadOnlyMemory<byte> html) =>
        ItemBytes + html.Length + paper.Title.Length + SummaryLength + paper.Authors.Sum(a => (long)a.Name.Length + AuthorBytes);

    // Those of one time are a second apart, the first the newest.
    private static List<FeedItem> InOrder(IReadOnlyList<FeedItem> items)
    {
        var ordered = new List<FeedItem>(items.Count);
        foreach (var item in items)
        {
            var isAfter = ordered.Count > 0 && item.Published >= ordered[^1].Published;
            ordered.Add(isAfter ? item with { Published = ordered[^1].Published.AddSeconds(-1) } : item);
        }

        return ordered;
    }
}
