using Site.Markdown;
using Site.Papers;
using Site.Templates;
using Site.Text;

namespace Site.Views;

/// <summary>A paper as templates see it. Its texts are rendered once.</summary>
public sealed class PaperView(Paper paper, Catalog catalog, MarkdownText paperAbstract, MarkdownText? note)
{
    private const int ExcerptLength = 240;
    private const int DescriptionLength = 160;

    internal static readonly Shape Shape = new Shape<PaperView>("paper",
        ("id", p => p.Paper.Id.Value),
        ("path", p => p.Path),
        ("title", p => p.Paper.Title),
        ("abstract", p => p.Abstract),
        ("excerpt", p => Excerpt.Sentences(p.Abstract.Plain, ExcerptLength)),
        ("description", p => p.Description),
        ("authors", p => p.Authors),
        ("days", p => p.Days),
        ("topics", p => p.Topics),
        ("arxiv", p => p.Paper.Arxiv),
        ("doi", p => p.Paper.Doi),
        ("url", p => p.Paper.Url?.Url),
        ("pdf", p => p.Paper.Pdf?.Url ?? p.Paper.Arxiv?.PdfUrl),
        ("code", p => p.Paper.Code),
        ("project", p => p.Paper.Project),
        ("cite", p => p.Cite),
        ("searches", p => TitleSearch.For(p.Paper)),
        ("upvotes", p => p.Paper.Upvotes),
        ("comments", p => p.Paper.Comments),
        ("stars", p => p.Paper.Stars),
        ("submitter", p => p.Paper.Submitter),
        ("organization", p => p.Paper.Organization?.Name),
        ("summary", p => p.Paper.Summary),
        ("note", p => p.Note),
        ("keywords", p => p.Keywords),
        ("media", p => p.Paper.Media.Cast<object>().ToArray()),
        ("thumbnail", p => p.Paper.Thumbnail),
        ("published", p => p.Paper.Published is { } date ? new DateView(date) : null),
        ("updated", p => p.Paper.Updated is { } date ? new DateView(date) : null),
        ("venue", p => p.Paper.Venue),
        ("remark", p => p.Paper.Remark),
        ("categories", p => p.Paper.Categories));

    /// <summary>What partials have made of it; see <see cref="FragmentTable"/>.</summary>
    internal volatile Fragment? Fragments;

    private DayView[]? _days;
    private TopicView[]? _topics;
    private AuthorView[]? _authors;

    public Paper Paper { get; } = paper;

    public MarkdownText Abstract { get; } = paperAbstract;

    public MarkdownText? Note { get; } = note;

    public string Path => Paper.Page.Value;

    public string Description => Excerpt.Words(Abstract.Plain, DescriptionLength);

    private CiteView Cite => catalog.Cite(Paper);

    private DayView[] Days => _days ??= [.. Paper.Days.Select(catalog.Day)];

    private AuthorView[] Authors => _authors ??= [.. Paper.Authors.Select(catalog.Author)];

    private KeywordView[] Keywords => [.. Paper.Keywords.Select(catalog.Keyword)];

    private TopicView[] Topics => _topics ??= [.. Paper.Topics.Select(catalog.Topic)];
}
