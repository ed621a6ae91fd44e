using System.Text.Json;

namespace Site.Citations;

/// <summary>Writes CSL-JSON, the items of the Citation Style Language 1.0.2: an array of one.</summary>
public static class CslJson
{
    public static string Of(Reference reference) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        Write(json, reference);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("id", reference.Key);
        json.WriteString("type", Type(reference.Kind));
        json.WriteString("title", reference.Title);
        if (reference.Authors.Count > 0) WriteAuthors(json, reference);
        if (reference.Date is { } date) WriteDate(json, date);
        json.WriteOptional("container-title", reference.Venue);
        if (reference.Kind == ReferenceKind.Preprint && reference.Arxiv is { } arxiv)
        {
            json.WriteString("publisher", "arXiv");
            json.WriteString("number", $"arXiv:{arxiv}");
        }

        json.WriteOptional("DOI", reference.Doi?.Value);
        json.WriteOptional("URL", reference.Url);
        json.WriteOptional("abstract", reference.Abstract);
        json.WriteEndObject();
    }

    // "article" is CSL's word for a preprint.
    private static string Type(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Article => "article-journal",
        ReferenceKind.Proceedings => "paper-conference",
        _ => "article",
    };

    private static void WriteAuthors(Utf8JsonWriter json, Reference reference)
    {
        json.WriteStartArray("author");
        foreach (var author in reference.CitedAuthors)
        {
            json.WriteStartObject();
            json.WriteString(author.IsLiteral ? "literal" : "family", author.Family);
            json.WriteOptional("given", author.Given);
            json.WriteOptional("non-dropping-particle", author.Particle);
            json.WriteOptional("suffix", author.Suffix);
            json.WriteEndObject();
        }

        if (reference.HasOthers)
        {
            json.WriteStartObject();
            json.WriteString("literal", Reference.Others);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, PublicationDate date)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        if (date.Month is { } month) json.WriteNumberValue(month);
        if (date.Day is { } day) json.WriteNumberValue(day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
