using Site.Markdown;
using Site.Papers;
using Site.Text;

namespace Site.Views;

/// <summary>A paper as templates see it. Its texts are rendered once.</summary>
public sealed class PaperView(Paper paper, Catalog catalog, LineText title, MarkdownText paperAbstract, MarkdownText? note)
{
    private const int ExcerptLength = 240;
    private const int DescriptionLength = 160;
    private const int CardNoteLength = 600;

    internal static readonly Members Members = Members.Of<PaperView>("paper",
        new("id", p => p.Paper.Id.Value, "name of its page: the arXiv id, or words of its title"),
        new("path", p => p.Path, "path of its page"),
        new("title", p => p.Title.Shown, "its title; markup where it holds formulas"),
        new("plain_title", p => p.Title.Plain, "its title without markup, its formulas in Unicode"),
        new("abstract", p => p.HasAbstract ? p.Abstract : null, "its abstract, markup; empty where it has none"),
        new("excerpt", p => p.HasAbstract ? p.Gist : null, "the sentence of the abstract that says what the paper does, or else its first sentences, without markup; empty where it has none"),
        new("description", p => p.Description, "the first words of the abstract, without markup, for a page's description; of the title where it has none"),
        new("authors", p => p.Authors, "list of `author`s, in the paper's order"),
        new("has_unnamed_authors", p => p.Paper.HasUnnamedAuthors, "whether its sources name only the first authors (\"et al.\")"),
        new("days", p => p.Days, "list of the `day`s it is on, oldest first"),
        new("last_day", p => p.Days[^1], "the newest `day` it is on"),
        new("topics", p => p.Topics, "list of `topic`s, in the vocabulary's order"),
        new("arxiv", p => p.Paper.Arxiv, "its arXiv id, an `arxiv`; empty where it is not at arXiv"),
        new("doi", p => p.Paper.Doi, "its DOI, a `doi`; empty where none is known"),
        new("url", p => p.Paper.Url?.Url, "address of the paper besides arXiv and DOI; empty for most"),
        new("pdf", p => p.Paper.Pdf?.Url ?? (p.Paper.Emptied.Contains("pdf") ? null : p.Paper.Arxiv?.PdfUrl), "address of the PDF; empty where none is known"),
        new("code", p => p.Paper.Code, "its code repository, a `link`; empty where none is known"),
        new("project", p => p.Paper.Project, "its project page, a `link`; empty where none is known"),
        new("cite", p => p.Cite, "how it is cited, a `cite`"),
        new("searches", p => TitleSearch.For(p.Paper, p.Title.Plain), "list of `search`es for its title; without items where the paper has an address"),
        new("upvotes", p => p.Paper.Upvotes, "number of votes; empty where the source counts none"),
        new("comments", p => p.Paper.Comments, "number of comments; empty where the source counts none"),
        new("stars", p => p.Paper.Stars, "number of stars of the code repository; empty where not known"),
        new("submitter", p => p.Paper.Submitter, "who handed it in; empty where not known"),
        new("organization", p => p.Paper.Organization?.Name, "name of the organization it was handed in under; empty where not known"),
        new("summary", p => p.Paper.Summary, "one sentence on it besides the abstract, a `summary`; empty where there is none"),
        new("note", p => p.Note, "the curator's own words, markup; empty for most"),
        new("card_note", p => p.CardNote, "the curator's own words as a card has place for them: markup, or their first words without it where they are long or have headings or footnotes; empty for most"),
        new("extra", p => p.Paper.Extra, "list of `extra` fields that the curator gave it; without items for most"),
        new("is_pinned", p => p.Paper.IsPinned == true, "true or false: whether the curator has it at the top of its days"),
        new("keywords", p => p.Keywords, "list of `keyword`s that came with the paper"),
        new("media", p => p.Paper.Media.Cast<object>().ToArray(), "list of `link`s to pictures, videos and sound"),
        new("thumbnail", p => p.Paper.Thumbnail, "a small picture elsewhere, a `link`; empty where there is none"),
        new("picture", p => p.Picture, "a small picture of the site's own, a `picture`; empty where `input/media/` has none"),
        new("published", p => p.Paper.Published is { } date ? new DateView(date) : null, "day of its first version, a `date`; empty where not known"),
        new("updated", p => p.Paper.Updated is { } date ? new DateView(date) : null, "day of its newest version, a `date`; empty where not known"),
        new("withdrawn", p => p.Paper.Withdrawn is { } date ? new DateView(date) : null, "day on which its authors took it back, a `date`; empty for nearly all"),
        new("is_withdrawn", p => p.Paper.IsWithdrawn, "true or false: whether it was withdrawn, as a source says with or without a day"),
        new("changes", p => p.Paper.Changes.Select(c => new ChangeView(c)).ToArray(), "list of the `change`s since it entered the digest, oldest first"),
        new("venue", p => p.Paper.Venue, "where it was published; empty for most"),
        new("kind", p => p.Paper.Kind is { } kind ? PublicationKinds.Name(kind) : null, "what it was published as, such as \"conference paper\"; empty where no source says so"),
        new("issued", p => p.Paper.Issued is { } issued ? new DateText(issued) : null, "when it appeared in its venue, as in \"5 January 2026\", \"January 2026\" or \"2026\"; empty where no source says so"),
        new("volume", p => p.Paper.Volume, "volume of its journal or proceedings; empty for most"),
        new("issue", p => p.Paper.Issue, "issue of its journal, or number of a report; empty for most"),
        new("pages", p => p.Paper.Pages, "its pages there, as \"1–9\"; empty for most"),
        new("publisher", p => p.Paper.Publisher, "who published it: a thesis' school, a report's institution; empty for most"),
        new("editors", p => p.Paper.Editors.Select(e => e.Name).ToArray(), "list of names of its book's or proceedings' editors; without items for most"),
        new("language", p => p.Paper.Language, "language of title and abstract for the attribute `lang`; empty where it is not known"),
        new("remark", p => p.Paper.Remark, "the authors' comment at arXiv, such as \"12 pages\"; empty for many"),
        new("categories", p => p.Paper.Categories, "list of its arXiv categories, texts, the primary one first"));

    private string? _gist;
    private DayView[]? _days;
    private TopicView[]? _topics;
    private AuthorView[]? _authors;

    public Paper Paper { get; } = paper;

    public LineText Title { get; } = title;

    public MarkdownText Abstract { get; } = paperAbstract;

    public MarkdownText? Note { get; } = note;

    public string Path => Paper.Page.Value;

    public string Description => Excerpt.Words(HasAbstract ? Abstract.Plain : Title.Plain, DescriptionLength);

    // What has an id can be on a page once.
    private object? CardNote => Note is null || (Note.Plain.Length <= CardNoteLength && !Note.ToString().Contains(" id=\"", StringComparison.Ordinal)) ? Note : Excerpt.Words(Note.Plain, CardNoteLength);

    internal TopicView[] Topics => _topics ??= [.. Paper.Topics.Select(catalog.Topic)];

    private bool HasAbstract => Abstract.Plain.Length > 0;

    private string Gist => _gist ??= MainSentence.Of(Abstract.Plain, ExcerptLength) ?? Excerpt.Sentences(Abstract.Plain, ExcerptLength);

    private Picture? Picture => catalog.Picture(Paper);

    private CiteView Cite => catalog.Cite(Paper);

    private DayView[] Days => _days ??= [.. Paper.Days.Select(catalog.Day)];

    private AuthorView[] Authors => _authors ??= [.. Paper.Authors.Select(catalog.Author)];

    private KeywordView[] Keywords => [.. Paper.Keywords.Select(catalog.Keyword)];
}
