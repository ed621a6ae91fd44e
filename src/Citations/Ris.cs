using System.Globalization;
using System.Text;

namespace Site.Citations;

/// <summary>Writes RIS, as the Research Information Systems specification (2011) has it: a tag, two spaces, a hyphen, a space, the value, CR LF.</summary>
public static class Ris
{
    public static string Of(Reference reference)
    {
        var ris = new StringBuilder(1024);
        Line(ris, "TY", Type(reference.Kind));
        Line(ris, "TI", reference.Title);
        foreach (var author in reference.CitedAuthors) Line(ris, "AU", Author(author));
        if (reference.HasOthers) Line(ris, "AU", Reference.Others);
        if (reference.Date is { } date)
        {
            Line(ris, "PY", date.Year.ToString(CultureInfo.InvariantCulture));
            Line(ris, "DA", date.ToText('/') + (date.Month is null ? "///" : date.Day is null ? "//" : "/"));
        }

        Line(ris, "T2", reference.Venue);
        if (reference.Kind == ReferenceKind.Preprint && reference.Arxiv is not null) Line(ris, "PB", "arXiv");
        if (reference.Arxiv is { } arxiv) Line(ris, "M1", $"arXiv:{arxiv}");
        Line(ris, "DO", reference.Doi?.Value);
        Line(ris, "UR", reference.Url);
        Line(ris, "AB", reference.Abstract);
        return ris.Append("ER  - \r\n").ToString();
    }

    private static string Type(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Article => "JOUR",
        ReferenceKind.Proceedings => "CONF",
        _ => "UNPB",
    };

    // "Family, Given, Suffix": a comma in a group's name would cut it.
    private static string Author(PersonName name) => name.IsLiteral ? name.Family.Replace(",", "", StringComparison.Ordinal) : name.FamilyFirst();

    private static void Line(StringBuilder ris, string tag, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        ris.Append(tag);
        ris.Append("  - ");
        ris.Append(value);
        ris.Append("\r\n");
    }
}
