using System.Globalization;
using Site.Addresses;
using Site.Papers;
using Site.Text;

namespace Site.Feeds;

/// <summary>Makes the files of feeds: each in its three forms, and archives as Atom.</summary>
/// <param name="styleSheet">The asset that shows a feed in a browser; null where the theme has none.</param>
public sealed class FeedWriter(SiteSettings settings, FeedContent content, string? styleSheet)
{
    private const int SummaryLength = 320;
    private const int DaySummaryPapers = 6;

    private readonly FeedIds _ids = new(settings);

    /// <summary>A feed of papers.</summary>
    /// <param name="older">The newest archive.</param>
    public IEnumerable<SiteFile> Papers(FeedChannel channel, IReadOnlyList<Paper> papers, SitePath? older = null) => Forms(channel, older, () =>
    {
        var root = Root(channel.Paths.Rss);
        return [.. papers.Select(p => Item(p, root) with
        {
            Summary = Excerpt.Sentences(content.Plain(p), SummaryLength),
            Content = () => content.Paper(p, root, false),
        })];
    });

    /// <summary>A feed of whole days.</summary>
    public IEnumerable<SiteFile> Days(FeedChannel channel, IReadOnlyList<Day> days) =>
        Forms(channel, null, () => [.. days.Select(d => Item(d, Root(channel.Paths.Rss)))]);

    /// <summary>
    /// A piece of a feed's past. It is written once, as Atom, whose extension archives are; the feed leads to it from RSS too,
    /// where its items have the same ids.
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
            Items = [.. part.Papers.Select(p => Item(p, root) with { Updated = part.Updated(p), Content = () => content.Paper(p, root, true) })],
        }, output);
    });

    private string Root(SitePath self) => settings.BaseUrl ?? self.ToRoot;

    private IEnumerable<SiteFile> Forms(FeedChannel channel, SitePath? older, Func<IReadOnlyList<FeedItem>> items)
    {
        var paths = channel.Paths;
        return
        [
            new SiteFile(paths.Rss, "feed", output => Rss.Write(Head(channel, paths.Rss, older) with { Items = items() }, output)),
            new SiteFile(paths.Atom, "feed", output => Atom.Write(Head(channel, paths.Atom, older) with { Items = items() }, output)),
            new SiteFile(paths.Json, "feed", output => JsonFeed.Write(Head(channel, paths.Json, null) with { Items = items() }, output)),
        ];
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
            Items = [],
        };
    }

    private FeedItem Item(Paper paper, string root) => new()
    {
        Id = _ids.OfPaper(paper),
        Title = paper.Title,
        Url = root + paper.Page,
        PaperUrl = paper.Arxiv?.AbstractUrl ?? paper.Doi?.Url ?? paper.Url?.Url ?? paper.Pdf?.Url,
        Authors = [.. paper.Authors.Select(a => a.Name)],
        Categories = [.. paper.Topics.Select(t => t.Name)],
        Published = paper.FirstDay,
        Updated = paper.LastDay,
        Content = () => default,
    };

    private FeedItem Item(Day day, string root)
    {
        var title = day.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return new FeedItem
        {
            Id = _ids.OfDay(day.Date),
            Title = day.Papers.Count switch
            {
                0 => title,
                1 => $"{title}: 1 paper",
                var count => $"{title}: {count} papers",
            },
            Url = root + Routes.Day(day.Date),
            Summary = Excerpt.Words(string.Join("; ", day.Papers.Take(DaySummaryPapers).Select(p => p.Title)), SummaryLength),
            Content = () => content.Day(day, root),
            Published = day.Date,
            Updated = day.Date,
        };
    }
}
