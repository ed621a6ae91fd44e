using Site.Addresses;
using Site.Markdown;
using Site.Papers;

namespace Site.Views;

/// <summary>All types that templates see, and their members. What is not here, they cannot reach.</summary>
public static class ViewTypes
{
    public static IReadOnlyList<Members> All { get; } =
    [
        SiteView.Members,
        PageView.Members,
        PaperView.Members,
        DayView.Members,
        DateView.Members,
        SourceView.Members,
        StatusView.Members,
        LeftOutView.Members,
        DetailView.Members,
        TopicView.Members,
        TrendView.Members,
        WeekView.Members,
        NeighbourView.Members,
        PagerView.Members,
        PagerLink.Members,
        YearView.Members,
        MonthView.Members,
        CalendarCell.Members,
        TitleSearch.Members,
        CiteView.Members,
        ReferenceFileView.Members,
        MetaView.Members,
        RelatedView.Members,
        ChangeView.Members,
        ArchiveView.Members,
        PictureView.Members,
        Members.Of<ContentPage>("own page",
            new("title", p => p.Title, "its title"),
            new("path", p => p.Path.Value, "its path"),
            new("in_menu", p => p.IsInMenu, "true or false: whether the site's menu has it")),
        Members.Of<FeedPaths>("feed",
            new("rss", f => f.Rss.Value, "path in RSS"),
            new("atom", f => f.Atom.Value, "path in Atom"),
            new("json", f => f.Json.Value, "path in JSON Feed")),
        AuthorView.Members,
        LetterView.Members,
        PeriodView.Members,
        PeriodLink.Members,
        KeywordView.Members,
        Members.Of<ArxivId>("arxiv",
            new("id", a => a.Value, "as in `2603.10165`"),
            new("url", a => a.AbstractUrl, "address of its page at arXiv"),
            new("pdf", a => a.PdfUrl, "address of its PDF at arXiv")),
        Members.Of<Doi>("doi",
            new("id", d => d.Value, "as in `10.1109/5.771073`"),
            new("url", d => d.Url, "address at doi.org")),
        Members.Of<WebLink>("link",
            new("url", l => l.Url, "its address"),
            new("host", l => l.Host, "as in `github.com`"),
            new("origin", l => l.Origin, "scheme, host and port, as in `https://github.com`"),
            new("kind", l => MediaKind.Of(l), "`video`, `picture`, `sound` or `file`, as the address tells")),
        Members.Of<ExtraField>("extra",
            new("name", e => e.Name, "the name of the field, as the curator wrote it"),
            new("text", e => e.Text, "its value, as text"),
            new("link", e => WebLink.TryParse(e.Text, out var link) ? link : null, "its value as a `link`; empty where it is no address")),
        Members.Of<Summary>("summary",
            new("text", s => new LineText(s.Text).Shown, "the sentence; markup where it holds formulas"),
            new("machine_written", s => s.IsMachineWritten, "true or false: whether the source says that a model wrote it"),
            new("model", s => s.Model, "name of that model; empty where the source does not give it"),
            new("language", s => s.Language, "language of the sentence for the attribute `lang`; empty where it is not known")),
    ];

    private static readonly Dictionary<Type, Members> ByType = All.ToDictionary(m => m.Type);

    /// <summary>The members of a value; null where templates see none.</summary>
    public static Members? Of(object value) => ByType.GetValueOrDefault(value.GetType());
}
