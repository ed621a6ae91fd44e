using System.Text.Json;

namespace Site.Citations;

/// <summary>Writes schema.org's ScholarlyArticle as JSON-LD, safe inside a script element.</summary>
public static class JsonLd
{
    public static string Of(Reference reference) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "ScholarlyArticle");
        json.WriteOptional("@id", reference.CiteAs);
        json.WriteString("headline", reference.Title);
        if (reference.Authors.Count > 0) WriteAuthors(json, reference.FirstAuthors);
        json.WriteOptional("datePublished", reference.Date?.ToString());
        if (reference.Venue is { } venue) WriteThing(json, "isPartOf", "CreativeWork", venue);
        if (reference.Url != reference.CiteAs) json.WriteOptional("sameAs", reference.Url);
        json.WriteEndObject();
    });

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
