using System.Globalization;
using System.Text;
using Site.Papers;

namespace Site.Citations;

/// <summary>Writes RIS, as the Research Information Systems specification (2011) has it: a tag, two spaces, a hyphen, a space, the value, CR LF.</summary>
public static class Ris
{
    public static string Of(Reference reference)
    {
        var ris = new StringBuilder(1024);
        Line(ris, "TY", Type(reference.Kind));
        Line(ris, "TI", reference.PlainTitle);
        foreach (var author in reference.Authors) Line(ris, "AU", author.ToIndexedWithSuffix());
        if (reference.Date is { } date)
        {
            Line(ris, "PY", date.Year.ToString(CultureInfo.InvariantCulture));
            Line(ris, "DA", date.ToText('/') + (date.Month is null ? "///" : date.Day is null ? "//" : "/"));
        }

        Line(ris, "T2", reference.Venue);
        if (reference.Kind != PublicationKind.Preprint) Issue(ris, reference);
        else Preprint(ris, reference);
        Line(ris, "M1", reference.ArchiveId);
        Line(ris, "DO", reference.RegisteredDoi);
        Line(ris, "UR", reference.Url);
        Line(ris, "LA", reference.Language);
        Line(ris, "AB", reference.Abstract);
        return ris.Append("ER  - \r\n").ToString();
    }

    private static string Type(PublicationKind kind) => kind switch
    {
        PublicationKind.JournalArticle => "JOUR",
        PublicationKind.ConferencePaper => "CPAPER",
        PublicationKind.Book => "BOOK",
        PublicationKind.Chapter => "CHAP",
        PublicationKind.DoctoralThesis or PublicationKind.MastersThesis => "THES",
        PublicationKind.Report => "RPRT",
        PublicationKind.Dataset => "DATA",
        PublicationKind.Software => "COMP",
        // RIS knows no preprints. Of its two words for what is not published, this one is known to Zotero too.
        _ => "MANSCPT",
    };

    private static void Issue(StringBuilder ris, Reference reference)
    {
        foreach (var editor in reference.Editors) Line(ris, "ED", editor.ToIndexedWithSuffix());
        Line(ris, "VL", reference.Volume);
        Line(ris, "IS", reference.Issue);
        Line(ris, "SP", reference.Pages?.First);
        Line(ris, "EP", reference.Pages?.Last);
        Line(ris, "PB", reference.Publisher);
        if (reference.Kind == PublicationKind.DoctoralThesis) Line(ris, "M3", "Doctoral thesis");
        if (reference.Kind == PublicationKind.MastersThesis) Line(ris, "M3", "Master's thesis");
    }

    private static void Preprint(StringBuilder ris, Reference reference)
    {
        Line(ris, "PB", reference.PublisherOrRepository);
        if (reference.Arxiv is not null) Line(ris, "M3", "Preprint");
    }

    private static void Line(StringBuilder ris, string tag, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        ris.Append(tag);
        ris.Append("  - ");
        ris.Append(value);
        ris.Append("\r\n");
    }
}
