using System.Globalization;

using Site.Text;
namespace Site.Citations;

/// <summary>Writes RIS, as the Research Information Systems specification (2011) has it: a topic, two spaces, a hyphen, a space, the value, CR LF.</summary>
public static class Ris
{
    public static string Of(Reference reference)
    {
        var ris = new TextBuffer(stackalloc char[1024]);
        Append(ref ris, reference);
        return ris.Finish();
    }

    internal static void Append(ref TextBuffer ris, Reference reference)
    {
        Line(ref ris, "TY", Type(reference.Kind));
        Line(ref ris, "TI", reference.Title);
        foreach (var author in reference.CitedAuthors) Line(ref ris, "AU", Author(author));
        if (reference.HasOthers) Line(ref ris, "AU", Reference.Others);
        if (reference.Date is { } date)
        {
            Line(ref ris, "PY", date.Year.ToString(CultureInfo.InvariantCulture));
            Line(ref ris, "DA", date.ToText('/') + (date.Month is null ? "///" : date.Day is null ? "//" : "/"));
        }

        Line(ref ris, "T2", reference.Venue);
        if (reference.Kind == ReferenceKind.Preprint && reference.Arxiv is not null) Line(ref ris, "PB", "arXiv");
        if (reference.Arxiv is { } arxiv) Line(ref ris, "M1", $"arXiv:{arxiv}");
        Line(ref ris, "DO", reference.Doi?.Value);
        Line(ref ris, "UR", reference.Url);
        Line(ref ris, "AB", reference.Abstract);
        ris.Append("ER  - \r\n");
    }

    private static string Type(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Article => "JOUR",
        ReferenceKind.Proceedings => "CONF",
        _ => "UNPB",
    };

    // "Family, Given, Suffix": a comma in a group's name would cut it.
    private static string Author(PersonName name) => name.IsLiteral ? name.Family.Replace(",", "", StringComparison.Ordinal) : name.FamilyFirst();

    private static void Line(ref TextBuffer ris, string topic, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        ris.Append(topic);
        ris.Append("  - ");
        ris.Append(value);
        ris.Append("\r\n");
    }
}
