using System.Text.Json;
using Site.Papers;

namespace Site.Citations;

/// <summary>Writes schema.org's ScholarlyArticle, or what else the paper is, as JSON-LD, safe inside a script element.</summary>
public static class JsonLd
{
    public static string Of(Reference reference) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", Type(reference.Kind));
        json.WriteOptional("@id", reference.CiteAs);
        json.WriteString("headline", reference.PlainTitle);
        if (reference.Authors.Count > 0) WriteAuthors(json, reference.Authors);
        json.WriteOptional("datePublished", reference.Date?.ToString());
        if (reference.Venue is { } venue) WriteVenue(json, reference, venue);
        if (reference.Kind != PublicationKind.Preprint)
        {
            json.WriteOptional("pagination", reference.Pages?.ToText("-"));
            if (reference.Publisher is { } publisher) WriteThing(json, "publisher", "Organization", publisher);
        }

        json.WriteOptional("inLanguage", reference.Language);
        WriteIdentifiers(json, reference);
        json.WriteOptional("url", reference.Url);
        if (reference.PdfUrl is { } pdf) WriteEncoding(json, pdf);
        WriteKeywords(json, reference.Keywords);
        json.WriteOptional("abstract", reference.Abstract);
        json.WriteEndObject();
    });

    /// <summary>What a kind is called there.</summary>
    public static string Type(PublicationKind kind) => kind switch
    {
        PublicationKind.Book => "Book",
        PublicationKind.Chapter => "Chapter",
        PublicationKind.DoctoralThesis or PublicationKind.MastersThesis => "Thesis",
        PublicationKind.Report => "Report",
        PublicationKind.Dataset => "Dataset",
        PublicationKind.Software => "SoftwareSourceCode",
        _ => "ScholarlyArticle",
    };

    private static void WriteVenue(Utf8JsonWriter json, Reference reference, string venue)
    {
        if (reference.Kind != PublicationKind.JournalArticle || (reference.Volume is null && reference.Issue is null))
        {
            WriteThing(json, "isPartOf", "CreativeWork", venue);
            return;
        }

        // schema.org's example of a ScholarlyArticle has one thing of several types so.
        json.WriteStartObject("isPartOf");
        json.WriteStartArray("@type");
        json.WriteStringValue("Periodical");
        if (reference.Volume is not null) json.WriteStringValue("PublicationVolume");
        if (reference.Issue is not null) json.WriteStringValue("PublicationIssue");
        json.WriteEndArray();
        json.WriteString("name", venue);
        json.WriteOptional("volumeNumber", reference.Volume);
        json.WriteOptional("issueNumber", reference.Issue);
        json.WriteEndObject();
    }

    private static void WriteIdentifiers(Utf8JsonWriter json, Reference reference)
    {
        if (reference.RegisteredDoi is null) return;
        json.WriteStartArray("identifier");
        WriteIdentifier(json, "DOI", reference.RegisteredDoi);
        if (reference.Arxiv is { } arxiv) WriteIdentifier(json, Reference.ArxivName, arxiv.Value);
        json.WriteEndArray();
    }

    private static void WriteIdentifier(Utf8JsonWriter json, string scheme, string value)
    {
        json.WriteStartObject();
        json.WriteString("@type", "PropertyValue");
        json.WriteString("propertyID", scheme);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteEncoding(Utf8JsonWriter json, string pdf)
    {
        json.WriteStartObject("encoding");
        json.WriteString("@type", "MediaObject");
        json.WriteString("contentUrl", pdf);
        json.WriteString("encodingFormat", "application/pdf");
        json.WriteEndObject();
    }

    private static void WriteKeywords(Utf8JsonWriter json, IReadOnlyList<string> keywords)
    {
        if (keywords.Count == 0) return;
        json.WriteStartArray("keywords");
        foreach (var keyword in keywords) json.WriteStringValue(keyword);
        json.WriteEndArray();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IEnumerable<PersonName> authors)
    {
        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("@type", author.IsLiteral ? "Organization" : "Person");
            json.WriteString("name", author.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteThing(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
