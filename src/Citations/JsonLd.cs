using System.Text.Json;
using Site.Mathematics;
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
        json.WriteString("headline", FormulaText.Plain(reference.Title));
        if (reference.Authors.Count > 0) WriteAuthors(json, reference.FirstAuthors);
        json.WriteOptional("datePublished", reference.Date?.ToString());
        if (reference.Venue is { } venue) WriteVenue(json, reference, venue);
        if (reference.Kind != PublicationKind.Preprint)
        {
            json.WriteOptional("pagination", reference.Pages?.ToText("-"));
            if (reference.Publisher is { } publisher) WriteThing(json, "publisher", "Organization", publisher);
        }

        json.WriteOptional("inLanguage", reference.Language);
        if (reference.Url != reference.CiteAs) json.WriteOptional("sameAs", reference.Url);
        json.WriteEndObject();
    });

    private static string Type(PublicationKind kind) => kind switch
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
