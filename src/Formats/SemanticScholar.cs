using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;

namespace Site.Formats;

/// <summary>Reads replies of Semantic Scholar's graph API: a search's <c>data</c>, recommendations, a batch, or one paper.</summary>
public static class SemanticScholar
{
    public static readonly DigestFormat Format = new("Semantic Scholar", [".json", ".txt"], source => JsonShape.Of(source) is var shape && (shape.Has("paperId") || shape.Has("citingPaper") || shape.Has("citedPaper")), Read);

    public static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics) =>
        JsonReader.Read(source, .., diagnostics) is { } root
            ? ReadingList.Files(source, [.. JsonItems.Of(root, "paperId", source, diagnostics).Select(Paper)], diagnostics)
            : [];

    private static PaperEntry Paper(JsonFields paper)
    {
        var ids = paper.IsObject("externalIds") ? paper.Part("externalIds") : null;
        var (arxiv, doi) = FoundIds.In(ids?.Loose("ArXiv"), ids?.Loose("DOI"), paper.Loose("doi"), paper.Loose("arxivId"));
        var journal = paper.IsObject("journal") ? paper.Part("journal") : null;
        var authors = JsonAuthors.Read(paper, "authors");
        return new PaperEntry
        {
            At = paper.At,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Doi = doi,
            Title = JsonItems.Line(paper.Loose("title")),
            Abstract = paper.Loose("abstract") is { } text ? CleanText.Paragraphs(text) : null,
            Authors = authors.Authors,
            HasUnnamedAuthors = authors.HasUnnamed,
            Published = JsonItems.Day(paper.Loose("publicationDate")),
            Issued = JsonItems.Date(paper.Loose("publicationDate"), paper.Loose("year")),
            Url = arxiv is null && doi is null && paper.IsText("url") ? paper.Link("url") : null,
            Pdf = paper.IsObject("openAccessPdf") && paper.Part("openAccessPdf") is { } pdf && pdf.IsText("url") ? pdf.Link("url") : null,
            Keywords = paper.IsList("fieldsOfStudy") ? [.. paper.Texts("fieldsOfStudy").Select(CleanText.Line)] : [],
            Summary = MachineSummary.Of(paper),
            Kind = Kind(paper),
            Venue = Venue(JsonItems.Line(journal?.Loose("name") ?? paper.Loose("venue"))),
            Volume = JsonItems.Line(journal?.Loose("volume")) is { } volume && !volume.StartsWith("abs/", StringComparison.Ordinal) ? volume : null,
            Pages = JsonItems.Line(journal?.Loose("pages")),
        };
    }

    private static PublicationKind? Kind(JsonFields paper)
    {
        if (!paper.IsList("publicationTypes")) return null;
        var types = paper.Texts("publicationTypes").ToArray();
        if (types.Contains("Conference")) return PublicationKind.ConferencePaper;
        if (types.Contains("Book")) return PublicationKind.Book;
        if (types.Contains("BookSection")) return PublicationKind.Chapter;
        return types.Contains("JournalArticle") ? PublicationKind.JournalArticle : null;
    }

    // It calls arXiv a venue.
    private static string? Venue(string? venue) => venue is null || venue.StartsWith("arxiv", StringComparison.OrdinalIgnoreCase) ? null : venue;
}
