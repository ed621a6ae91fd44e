using Site.Addresses;
using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>
/// Reads one paper of JSON Lines: <c>id, title, summary|abstract, authors, categories</c>, and what metadata dumps and
/// client libraries of arXiv add to them.
/// </summary>
public static class JsonLinesPaper
{
    public static PaperEntry Read(JsonFields paper, DiagnosticBag diagnostics)
    {
        var (arxiv, doi) = Identity(paper, diagnostics);
        // arXiv's own snapshot has the names in parts beside the text that it was given.
        var authors = JsonAuthors.Read(paper, paper.IsList("authors_parsed") ? "authors_parsed" : paper.Has("authors") ? "authors" : "author");
        return new PaperEntry
        {
            At = paper.At,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Doi = doi,
            Title = Line(paper, "title") ?? Line(paper, "title_en"),
            Abstract = (paper.Text("abstract") ?? paper.Text("summary")) is { } text ? CleanText.Paragraphs(text) : null,
            Authors = authors.Authors,
            HasUnnamedAuthors = authors.HasUnnamed,
            Published = paper.Day("published") ?? paper.Day("published_date") ?? paper.Day("publishedAt") ?? paper.Day("publish_date") ?? paper.Day("publication_date") ?? FirstVersion(paper, diagnostics),
            Updated = paper.Day("updated") ?? paper.Day("update_date"),
            Url = OtherUrl(paper),
            Pdf = paper.Link("pdf_url") ?? paper.Link("pdf"),
            Code = paper.Link("code") ?? paper.Link("code_url") ?? TextLink(paper, "github", "github_url", "github_repo", "githubRepo"),
            Project = paper.Link("project") ?? paper.Link("project_page") ?? TextLink(paper, "projectPage"),
            Keywords = [.. Words(paper, "keywords", ',', ';').Union(paper.IsList("ai_keywords") ? Words(paper, "ai_keywords", ',') : [])],
            Upvotes = paper.Count("upvotes"),
            Comments = paper.IsText("comments") ? null : paper.Count("comments"),
            Submitter = Line(paper, "submitter"),
            Categories = Words(paper, "categories", ' ', ','),
            Remark = paper.IsText("comments") ? Line(paper, "comments") : Line(paper, "comment"),
            Venue = Line(paper, "journal-ref") ?? Line(paper, "journal_ref") ?? Line(paper, "venue"),
            Summary = MachineSummary.Of(paper),
            Volume = paper.Loose("volume"),
            Issue = paper.FirstOf("issue", "number"),
            Pages = paper.Loose("pages"),
            Publisher = paper.Loose("publisher"),
            Issued = LooseDates.Read(paper.Loose("year"), paper.Place("year"), diagnostics),
        };
    }

    private static (ArxivId? Arxiv, Doi? Doi) Identity(JsonFields paper, DiagnosticBag diagnostics)
    {
        Doi? doi = null;
        var external = paper.Has("externalIds") ? paper.Part("externalIds") : null;
        var writtenDoi = paper.Text("doi") ?? external?.Text("DOI");
        // arXiv's snapshot may have several, separated by spaces: the first is taken.
        if (writtenDoi is { } written && !Doi.TryParse(written.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(), out doi))
            diagnostics.WarnOncePerFile(paper.Place("doi"), Codes.BadIdentifier, $"'{CleanText.Line(written)}' is no DOI, which begins with '10.'; the paper goes without.");
        foreach (var given in (ReadOnlySpan<string?>)[paper.Text("arxiv_id"), paper.Text("arxiv"), paper.Text("arxivId"), external?.Text("ArXiv"), writtenDoi])
            if (ArxivId.TryParse(given, out var named)) return (named, NotOfArxiv(doi));

        var name = paper.Has("id") ? "id" : "entry_id";
        if (paper.Text(name) is not { } id) return (ArxivByUrl(paper), doi);
        if (ArxivId.TryParse(id, out var arxiv)) return (arxiv, doi);
        if (Doi.TryParse(id, out var byId)) return (ArxivByUrl(paper), doi ?? byId);
        if (ArxivByUrl(paper) is { } byUrl) return (byUrl, doi);
        if (doi is null) diagnostics.WarnOncePerFile(paper.Place(name), Codes.BadIdentifier, $"'{CleanText.Line(id)}' is neither an arXiv id nor a DOI; the paper goes by its title.");
        return (null, doi);
    }

    private static ArxivId? ArxivByUrl(JsonFields paper) =>
        ArxivId.TryParse(paper.IsText("url") ? paper.Text("url") : null, out var id) || ArxivId.TryParse(paper.IsText("pdf_url") ? paper.Text("pdf_url") : null, out id) ? id : null;

    // arXiv's own DOI repeats the id.
    private static Doi? NotOfArxiv(Doi? doi) => ArxivId.TryParse(doi?.Value, out _) ? null : doi;

    private static DateOnly? FirstVersion(JsonFields paper, DiagnosticBag diagnostics)
    {
        if (!paper.IsList("versions")) return null;
        return paper.Parts("versions").FirstOrDefault()?.Text("created") is { } created ? Timestamps.Day(created, paper.Place("versions"), diagnostics) : null;
    }

    // An address at arXiv or of a DOI would repeat the paper's id.
    private static WebLink? OtherUrl(JsonFields paper) =>
        (paper.Link("url") ?? TextLink(paper, "link")) is { } link && !ArxivId.TryParse(link.Url, out _) && !Doi.TryParse(link.Url, out _) ? link : null;

    private static WebLink? TextLink(JsonFields paper, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (paper.IsText(name) && paper.Link(name) is { } link) return link;
        return null;
    }

    private static string? Line(JsonFields paper, string name) => paper.Text(name) is { } text ? CleanText.Line(text) : null;

    private static IReadOnlyList<string> Words(JsonFields paper, string name, params char[] separators)
    {
        var words = paper.IsText(name) ? (paper.Text(name) ?? "").Split(separators) : paper.Texts(name);
        return [.. words.Select(CleanText.Line).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
