using System.Globalization;
using Site.Diagnostics;
using Site.Json;
using Site.Papers;
using Site.Reading;
using Site.Text;

namespace Site.Formats;

/// <summary>Reads replies of OpenAlex about works (https://docs.openalex.org/api-entities/works): a page of <c>results</c>, or one work.</summary>
public static class OpenAlex
{
    public static readonly DigestFormat Format = new("OpenAlex", [".json", ".txt"], source => JsonShape.Of(source) is var shape && (shape.Has("display_name", "authorships") || shape.Has("display_name", "publication_year")), Read);

    // More words than any abstract has.
    private const int MostWords = 20_000;

    public static IReadOnlyList<DigestFile> Read(SourceText source, DiagnosticBag diagnostics) =>
        JsonReader.Read(source, .., diagnostics) is { } root
            ? ReadingList.Files(source, [.. JsonItems.Of(root, "display_name", source, diagnostics).Select(Paper)], diagnostics)
            : [];

    private static PaperEntry Paper(JsonFields work)
    {
        var location = work.IsObject("primary_location") ? work.Part("primary_location") : null;
        var (arxiv, doi) = FoundIds.In(work.Loose("doi"), location?.Loose("landing_page_url"), location?.Loose("pdf_url"));
        var venue = location?.IsObject("source") == true ? location.Part("source") : null;
        var issue = work.IsObject("biblio") ? work.Part("biblio") : null;
        return new PaperEntry
        {
            At = work.At,
            IsNamedByArxiv = arxiv is not null,
            Arxiv = arxiv,
            Doi = doi,
            Title = JsonItems.Line(work.FirstOf("title", "display_name")),
            Abstract = work.IsObject("abstract_inverted_index") && work.Part("abstract_inverted_index") is { } words ? Abstract(words) : null,
            Authors = JsonAuthors.Read(work, "authorships").Authors,
            Published = JsonItems.Day(work.Loose("publication_date")),
            Issued = JsonItems.Date(work.Loose("publication_date"), work.Loose("publication_year")),
            Url = arxiv is null && doi is null && location?.IsText("landing_page_url") == true ? location.Link("landing_page_url") : null,
            Pdf = location?.IsText("pdf_url") == true ? location.Link("pdf_url") : null,
            Keywords = work.IsList("keywords") ? [.. work.Items("keywords").OfType<JsonObject>().Select(k => (k["display_name"] ?? k["keyword"]) as JsonString).OfType<JsonString>().Select(k => CleanText.Line(k.Value))] : [],
            Kind = Kind(work, venue),
            Venue = JsonItems.Line(venue?.Loose("display_name")) is { } name && !name.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase) ? name : null,
            Volume = JsonItems.Line(issue?.Loose("volume")),
            Issue = JsonItems.Line(issue?.Loose("issue")),
            Pages = Pages(issue),
            Publisher = JsonItems.Line(venue?.Loose("host_organization_name")),
            Language = work.Loose("language") is { } language && LanguageTags.TryParse(language, out var tag) ? tag : null,
        };
    }

    // An index of the words' places: {"We": [0], "study": [1]}.
    private static string? Abstract(JsonFields index)
    {
        var words = index.Named
            .SelectMany(w => w.Value is JsonArray places ? places.Items.OfType<JsonNumber>().Select(p => (Word: w.Key, Place: Place(p))) : [])
            .Where(w => w.Place is not null).OrderBy(w => w.Place).Take(MostWords).Select(w => w.Word);
        var text = CleanText.Paragraphs(string.Join(' ', words));
        return text.Length == 0 ? null : text;
    }

    private static int? Place(JsonNumber number) => int.TryParse(number.Written, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private static string? Pages(JsonFields? issue)
    {
        if (JsonItems.Line(issue?.Loose("first_page")) is not { } first) return null;
        return JsonItems.Line(issue?.Loose("last_page")) is { } last && last != first ? $"{first}–{last}" : first;
    }

    private static PublicationKind? Kind(JsonFields work, JsonFields? venue) => (work.FirstOf("type_crossref", "type"), venue?.Loose("type")) switch
    {
        ("proceedings-article", _) or ("article", "conference") => PublicationKind.ConferencePaper,
        ("journal-article", _) or ("article", "journal") => PublicationKind.JournalArticle,
        ("posted-content" or "preprint", _) => PublicationKind.Preprint,
        ("book" or "monograph", _) => PublicationKind.Book,
        ("book-chapter", _) => PublicationKind.Chapter,
        ("dissertation", _) => PublicationKind.DoctoralThesis,
        ("report", _) => PublicationKind.Report,
        ("dataset", _) => PublicationKind.Dataset,
        _ => null,
    };
}
