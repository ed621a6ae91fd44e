using Site.Addresses;
using Site.Feeds;
using Site.Papers;
using Site.Text;

namespace Site.Pipelines;

/// <summary>Puts feeds together from the digest and the texts that the theme renders.</summary>
/// <param name="styleSheet">The asset that shows a feed in a browser; null where the theme has none.</param>
public sealed class FeedMaker(Presentation presentation, string? styleSheet)
{
    private const int SummaryLength = 320;

    private readonly SiteSettings _settings = presentation.Settings;
    private readonly Dictionary<(string Root, bool IsArchived), FeedContents> _contents = [];

    /// <summary>The contents for a feed at this address: the same for all, or for all archives, where the site's own address is known.</summary>
    public FeedContents Contents(SitePath self, bool isArchived = false)
    {
        var root = _settings.BaseUrl ?? self.ToRoot;
        if (!_contents.TryGetValue((root, isArchived), out var contents)) _contents.Add((root, isArchived), contents = new FeedContents(presentation, root, isArchived));
        return contents;
    }

    /// <summary>A feed of papers in its three forms. They are announced now and written later.</summary>
    /// <param name="older">The newest archive.</param>
    public IEnumerable<SiteFile> Papers(FeedDraft draft, IReadOnlyList<Paper> papers, SitePath? older = null)
    {
        var contents = Contents(draft.Paths.Rss);
        contents.Expect(papers, 3);
        return Forms(draft, older, () => [.. papers.Select(p => Item(p, p.LastDay, Summary(p), contents))]);
    }

    public IEnumerable<SiteFile> Days(FeedDraft draft, IReadOnlyList<Day> days)
    {
        var contents = Contents(draft.Paths.Rss);
        contents.Expect(days, 3);
        return Forms(draft, null, () => [.. days.Select(d => Item(d, contents))]);
    }

    /// <summary>
    /// A piece of a feed's past. It is written once, as Atom, whose extension archives are; the feed leads to it from RSS too,
    /// where its items have the same ids.
    /// </summary>
    public SiteFile Archive(FeedDraft draft, ArchivePart part, SitePath path, SitePath? older)
    {
        var contents = Contents(path, isArchived: true);
        contents.Expect(part.Papers, 1);
        return new SiteFile(path, "feed", output => Atom.Write(Head(draft, path, older) with
        {
            CurrentUrl = contents.Root + draft.Paths.Atom,
            HubUrl = null,
            // Its bytes are to stay when the theme's styles change.
            StyleUrl = null,
            // The content begins with what a summary would say.
            Items = [.. part.Papers.Select(p => Item(p, part.Updated(p), "", contents))],
        }, output));
    }

    private IEnumerable<SiteFile> Forms(FeedDraft draft, SitePath? older, Func<IReadOnlyList<FeedItem>> items)
    {
        var paths = draft.Paths;
        return
        [
            new SiteFile(paths.Rss, "feed", output => Rss.Write(Head(draft, paths.Rss, older) with { Items = items() }, output)),
            new SiteFile(paths.Atom, "feed", output => Atom.Write(Head(draft, paths.Atom, older) with { Items = items() }, output)),
            new SiteFile(paths.Json, "feed", output => JsonFeed.Write(Head(draft, paths.Json, null) with { Items = items() }, output)),
        ];
    }

    private Feed Head(FeedDraft draft, SitePath self, SitePath? older)
    {
        var root = _settings.BaseUrl ?? self.ToRoot;
        return new Feed
        {
            Id = TagUri.OfFeed(_settings.FeedAuthority, draft.Name),
            Title = draft.Title,
            Description = draft.Description,
            Language = _settings.Language,
            Author = _settings.Author ?? _settings.Title,
            PageUrl = draft.Page == Routes.Home && _settings.BaseUrl is { } home ? home : root + draft.Page,
            SelfUrl = _settings.BaseUrl is null ? null : root + self,
            HubUrl = _settings.BaseUrl is null ? null : _settings.FeedHub?.Url,
            StyleUrl = styleSheet is null ? null : self.ToRoot + styleSheet,
            OlderUrl = older is null ? null : root + older,
            Items = [],
        };
    }

    private string Summary(Paper paper) => presentation.Catalog.Paper(paper).Text.Sentences(SummaryLength);

    private FeedItem Item(Paper paper, DateOnly updated, string summary, FeedContents contents) => new()
    {
        Id = TagUri.OfPaper(_settings.FeedAuthority, paper),
        Title = paper.Title,
        Url = contents.Root + paper.Page,
        PaperUrl = paper.Arxiv?.AbstractUrl ?? paper.Doi?.Url ?? paper.Url?.Url ?? paper.Pdf?.Url,
        Summary = summary,
        Content = () => contents.Of(paper),
        Authors = paper.Authors.Select(a => a.Name).ToArray(),
        Categories = paper.Topics.Select(t => t.Name).ToArray(),
        Published = paper.FirstDay,
        Updated = updated,
    };

    private FeedItem Item(Day day, FeedContents contents)
    {
        var view = presentation.Catalog.Day(day.Date);
        return new FeedItem
        {
            Id = TagUri.OfDay(_settings.FeedAuthority, day.Date),
            Title = day.Papers.Count switch
            {
                0 => view.Title,
                1 => $"{view.Title}: 1 paper",
                var count => $"{view.Title}: {count} papers",
            },
            Url = contents.Root + Routes.Day(day.Date),
            Summary = Excerpt.Words(string.Join("; ", day.Papers.Take(6).Select(p => p.Title)), SummaryLength),
            Content = () => contents.Of(day),
            Published = day.Date,
            Updated = day.Date,
        };
    }
}
