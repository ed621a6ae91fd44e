using Site.Addresses;
using Site.Papers;
using Site.Views;

namespace Site.Templates;

/// <summary>All types that templates see, and their members. What is not here, they cannot reach.</summary>
public static class Shapes
{
    public static IReadOnlyDictionary<Type, Shape> ByType => AllByType.Value;

    public static IReadOnlyList<Shape> All { get; } =
    [
        SiteView.Shape,
        PageView.Shape,
        PaperView.Shape,
        DayView.Shape,
        DateView.Shape,
        TopicView.Shape,
        TrendView.Shape,
        WeekView.Shape,
        NeighbourView.Shape,
        PagerView.Shape,
        PagerLink.Shape,
        YearView.Shape,
        MonthView.Shape,
        CalendarCell.Shape,
        TitleSearch.Shape,
        CiteView.Shape,
        MetaView.Shape,
        RelatedView.Shape,
        new Shape<ContentPage>("own page", ("title", p => p.Title), ("path", p => Routes.Page(p.Slug).Value)),
        new Shape<FeedPaths>("feed", ("rss", f => f.Rss.Value), ("atom", f => f.Atom.Value), ("json", f => f.Json.Value)),
        AuthorView.Shape,
        LetterView.Shape,
        PeriodView.Shape,
        PeriodLink.Shape,
        KeywordView.Shape,
        new Shape<ArxivId>("arxiv", ("id", a => a.Value), ("url", a => a.AbstractUrl), ("pdf", a => a.PdfUrl)),
        new Shape<Doi>("doi", ("id", d => d.Value), ("url", d => d.Url)),
        new Shape<WebLink>("link", ("url", l => l.Url), ("host", l => l.Host), ("origin", l => l.Origin), ("kind", l => MediaKind.Of(l))),
        new Shape<Summary>("summary", ("text", s => s.Text), ("machine_written", s => s.IsMachineWritten), ("model", s => s.Model)),
    ];

    /// <summary>The members of a value; null where templates see none.</summary>
    public static Shape? Of(object value) => value is Loop ? Loop.Shape : ByType.GetValueOrDefault(value.GetType());

    private static readonly Lazy<Dictionary<Type, Shape>> AllByType = new(() => All.ToDictionary(s => s.Type));
}
