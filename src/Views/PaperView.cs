using Site.Markdown;
using Site.Papers;
using Site.Text;

namespace Site.Views;

/// <summary>A paper as templates see it. Its texts are rendered once.</summary>
public sealed class PaperView(Paper paper, Catalog catalog, MarkdownText paperAbstract, MarkdownText? note)
{
    private const int ExcerptLength = 240;
    private const int DescriptionLength = 160;

    internal static readonly Members Members = Members.Of<PaperView>("paper",
        new("id", p => p.Paper.Id.Value),
        new("path", p => p.Path),
        new("title", p => p.Paper.Title),
        new("abstract", p => p.Abstract),
        new("excerpt", p => Excerpt.Sentences(p.Abstract.Plain, ExcerptLength)),
        new("description", p => p.Description),
        new("authors", p => p.Authors),
        new("days", p => p.Days),
        new("last_day", p => p.Days[^1]),
        new("topics", p => p.Topics),
        new("arxiv", p => p.Paper.Arxiv),
        new("doi", p => p.Paper.Doi),
        new("url", p => p.Paper.Url?.Url),
        new("pdf", p => p.Paper.Pdf?.Url ?? p.Paper.Arxiv?.PdfUrl),
        new("code", p => p.Paper.Code),
        new("project", p => p.Paper.Project),
        new("cite", p => p.Cite),
        new("searches", p => TitleSearch.For(p.Paper)),
        new("upvotes", p => p.Paper.Upvotes),
        new("comments", p => p.Paper.Comments),
        new("stars", p => p.Paper.Stars),
        new("submitter", p => p.Paper.Submitter),
        new("organization", p => p.Paper.Organization?.Name),
        new("summary", p => p.Paper.Summary),
        new("note", p => p.Note),
        new("keywords", p => p.Keywords),
        new("media", p => p.Paper.Media.Cast<object>().ToArray()),
        new("thumbnail", p => p.Paper.Thumbnail),
        new("published", p => p.Paper.Published is { } date ? new DateView(date) : null),
        new("updated", p => p.Paper.Updated is { } date ? new DateView(date) : null),
        new("venue", p => p.Paper.Venue),
        new("remark", p => p.Paper.Remark),
        new("categories", p => p.Paper.Categories));

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
