using System.Globalization;
using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>
/// Reads CSL-JSON (https://github.com/citation-style-language/schema), which reference managers export and this site writes, and
/// Crossref's replies, which have the same fields with titles in lists.
/// </summary>
public static class CslItems
{
    public static readonly DigestFormat Format = new("CSL-JSON", [".json", ".txt"], Recognizes, Read);

    public static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics) =>
        JsonReader.Read(source, .., diagnostics) is { } root
            ? ReadingList.Files(source, [.. JsonItems.Of(root, "type", source, diagnostics).Select(i => Paper(i, diagnostics))], diagnostics)
            : [];

    private static bool Recognizes(SourceText source)
    {
        var shape = JsonShape.Of(source);
        return shape.Has("type", "title") && !shape.Has("authors") && (shape.Has("issued") || shape.Has("container-title") || shape.Has("author") || shape.Has("DOI") || shape.Has("URL"));
    }

    private static PaperEntry Paper(JsonFields item, DiagnosticBag diagnostics)
    {
        var (arxiv, doi) = FoundIds.In(item.Loose("DOI"), item.Loose("URL"), item.Loose("number"), item.Loose("archive_location"), item.Loose("note"), item.Loose("id"));
        var authors = item.IsList("author") ? JsonAuthors.Read(item, "author") : AuthorList.None;
        var issued = Date(item, "issued", diagnostics) ?? Date(item, "published", diagnostics);
        return new PaperEntry
        {
            At = item.At,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Doi = doi,
            Title = Line(item, "title"),
            Abstract = item.Loose("abstract") is { } text ? CleanText.Paragraphs(text) : null,
            Authors = authors.Authors,
            HasUnnamedAuthors = authors.HasUnnamed,
            Issued = issued,
            Url = arxiv is null && item.IsText("URL") && doi is null ? item.Link("URL") : null,
            Keywords = [.. (item.Loose("keyword") ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(CleanText.Line)],
            Kind = Kind(item),
            Venue = Line(item, "container-title") ?? Line(item, "event-title"),
            Volume = Line(item, "volume"),
            Issue = Line(item, "issue") ?? (Kind(item) == PublicationKind.Report ? Line(item, "number") : null),
            Pages = Line(item, "page"),
            Publisher = Line(item, "publisher") is { } publisher && publisher != "arXiv" ? publisher : null,
            Editors = item.IsList("editor") ? JsonAuthors.Read(item, "editor").Authors : [],
            Language = item.Loose("language") is { } language && LanguageTags.TryParse(language, out var tag) ? tag : null,
        };
    }

    // Crossref has lists of titles, of which the first counts.
    private static string? Line(JsonFields item, string name) =>
        JsonItems.Line(item.IsList(name) ? item.Items(name).OfType<JsonString>().FirstOrDefault()?.Value : item.Loose(name));

    // {"date-parts": [[2019, 7, 3]]} in numbers or texts, {"raw": "2019-07"} or {"literal": "2019"}.
    private static PartialDate? Date(JsonFields item, string name, DiagnosticBag diagnostics)
    {
        if (!item.IsObject(name) || item.Part(name) is not { } date) return LooseDates.Read(item.Loose(name), item.Place(name), diagnostics);
        if (date.IsList("date-parts") && date.Items("date-parts") is [JsonArray { Items: { Count: > 0 } parts }, ..])
            return LooseDates.Read(string.Join('-', parts.Take(3).Select(Number).TakeWhile(n => n.Length > 0)), date.Place("date-parts"), diagnostics);
        return LooseDates.Read(date.FirstOf("raw", "literal", "year"), item.Place(name), diagnostics);
    }

    private static string Number(JsonNode part) => part switch { JsonNumber number => number.Written, JsonString written => written.Value.Trim(), _ => "" };

    private static PublicationKind? Kind(JsonFields item) => item.Loose("type") switch
    {
        "article" or "posted-content" => PublicationKind.Preprint,
        "article-journal" or "article-magazine" or "journal-article" => PublicationKind.JournalArticle,
        "paper-conference" or "proceedings-article" => PublicationKind.ConferencePaper,
        "book" or "monograph" or "edited-book" => PublicationKind.Book,
        "chapter" or "book-chapter" => PublicationKind.Chapter,
        "thesis" or "dissertation" => item.Loose("genre")?.Contains("master", StringComparison.OrdinalIgnoreCase) == true ? PublicationKind.MastersThesis : PublicationKind.DoctoralThesis,
        "report" => PublicationKind.Report,
        "dataset" => PublicationKind.Dataset,
        "software" => PublicationKind.Software,
        _ => null,
    };
}
