using System.Text.Json;
using Site.Papers;
using Site.Text;

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
        json.WriteString("title", reference.PlainTitle);
        if (reference.Authors.Count > 0) WriteNames(json, "author", reference.Authors);
        if (reference.Date is { } date) WriteDate(json, date);
        json.WriteOptional("container-title", reference.Venue);
        if (reference.Kind != PublicationKind.Preprint)
        {
            WriteIssue(json, reference);
        }
        else
        {
            json.WriteOptional("publisher", reference.PublisherOrRepository);
            json.WriteOptional("number", reference.ArchiveId);
        }

        json.WriteOptional("DOI", reference.RegisteredDoi);
        json.WriteOptional("URL", reference.Url);
        json.WriteOptional("language", reference.Language);
        json.WriteOptional("abstract", reference.Abstract);
        json.WriteEndObject();
    }

    // "article" is CSL's word for a preprint.
    private static string Type(PublicationKind kind) => kind switch
    {
        PublicationKind.JournalArticle => "article-journal",
        PublicationKind.ConferencePaper => "paper-conference",
        PublicationKind.Book => "book",
        PublicationKind.Chapter => "chapter",
        PublicationKind.DoctoralThesis or PublicationKind.MastersThesis => "thesis",
        PublicationKind.Report => "report",
        PublicationKind.Dataset => "dataset",
        PublicationKind.Software => "software",
        _ => "article",
    };

    private static void WriteIssue(Utf8JsonWriter json, Reference reference)
    {
        if (reference.Editors.Count > 0) WriteNames(json, "editor", reference.Editors);
        if (reference.Kind == PublicationKind.DoctoralThesis) json.WriteString("genre", "Doctoral thesis");
        if (reference.Kind == PublicationKind.MastersThesis) json.WriteString("genre", "Master's thesis");
        json.WriteOptional("volume", reference.Volume);
        json.WriteOptional(reference.Kind == PublicationKind.Report ? "number" : "issue", reference.Issue);
        json.WriteOptional("page", reference.Pages?.ToText("-"));
        json.WriteOptional("publisher", reference.Publisher);
    }

    private static void WriteNames(Utf8JsonWriter json, string field, IReadOnlyList<PersonName> names)
    {
        json.WriteStartArray(field);
        foreach (var name in names)
        {
            json.WriteStartObject();
            // A particle stays in the family name: few programs that read this format know more.
            json.WriteString(name.IsLiteral ? "literal" : "family", name.SortedFamily);
            json.WriteOptional("given", name.Given);
            json.WriteOptional("suffix", name.Suffix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, PartialDate date)
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
