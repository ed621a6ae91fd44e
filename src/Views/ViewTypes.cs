using Site.Addresses;
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
        MetaView.Members,
        RelatedView.Members,
        Members.Of<ContentPage>("own page", new("title", p => p.Title), new("path", p => Routes.Page(p.Slug).Value)),
        Members.Of<FeedPaths>("feed", new("rss", f => f.Rss.Value), new("atom", f => f.Atom.Value), new("json", f => f.Json.Value)),
        AuthorView.Members,
        LetterView.Members,
        PeriodView.Members,
        PeriodLink.Members,
        KeywordView.Members,
        Members.Of<ArxivId>("arxiv", new("id", a => a.Value), new("url", a => a.AbstractUrl), new("pdf", a => a.PdfUrl)),
        Members.Of<Doi>("doi", new("id", d => d.Value), new("url", d => d.Url)),
        Members.Of<WebLink>("link", new("url", l => l.Url), new("host", l => l.Host), new("origin", l => l.Origin), new("kind", l => MediaKind.Of(l))),
        Members.Of<Summary>("summary", new("text", s => s.Text), new("machine_written", s => s.IsMachineWritten), new("model", s => s.Model)),
    ];

    private static readonly Dictionary<Type, Members> ByType = All.ToDictionary(m => m.Type);

    /// <summary>The members of a value; null where templates see none.</summary>
    public static Members? Of(object value) => ByType.GetValueOrDefault(value.GetType());
}
