using System.Globalization;
using System.Text;
using Site.Tex;

namespace Site.Citations;

/// <summary>
/// Writes BibTeX: arXiv's own form for preprints (its help pages on BibTeX and eprints), @article and @inproceedings for papers
/// whose venue a DOI confirms.
/// </summary>
public static class BibTex
{
    /// <summary>One entry, with a line break at its end.</summary>
    public static string Of(Reference reference)
    {
        var entry = new StringBuilder(1024);
        entry.Append('@');
        entry.Append(Type(reference.Kind));
        entry.Append('{');
        entry.Append(reference.Key);
        Field(entry, "title", BibTexTitle.Of(reference.Title));
        if (reference.Authors.Count > 0) Authors(entry, reference);
        if (reference.Date is { } date) Field(entry, "year", date.Year.ToString(CultureInfo.InvariantCulture));
        if (reference.Venue is { } venue) Field(entry, VenueField(reference.Kind), TexWriter.Escape(venue));
        if (reference.Arxiv is { } arxiv)
        {
            Field(entry, "eprint", arxiv.Value);
            Field(entry, "archivePrefix", "arXiv");
            if (reference.PrimaryClass is { } primary) Field(entry, "primaryClass", primary);
        }

        if (reference.Doi is { } doi) Field(entry, "doi", Verbatim(doi.Value));
        if (reference.Url is { } url) Field(entry, "url", Verbatim(url));
        return entry.Append("\n}\n").ToString();
    }

    private static string Type(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Article => "article",
        ReferenceKind.Proceedings => "inproceedings",
        _ => "misc",
    };

    private static string VenueField(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Article => "journal",
        ReferenceKind.Proceedings => "booktitle",
        _ => "note",
    };

    private static void Field(StringBuilder entry, string name, string value)
    {
        Open(entry, name);
        entry.Append(value);
        entry.Append('}');
    }

    private static void Open(StringBuilder entry, string name)
    {
        entry.Append(",\n  ");
        entry.Append(name);
        entry.Append("={");
    }

    private static void Authors(StringBuilder entry, Reference reference)
    {
        Open(entry, "author");
        var start = entry.Length;
        foreach (var author in reference.CitedAuthors)
        {
            if (entry.Length > start) entry.Append(" and ");
            Author(entry, author);
        }

        if (reference.HasOthers) entry.Append($" and {Reference.Others}");
        entry.Append('}');
    }

    // "von Family, Jr., Given". Braces keep a group, a comma or an "and" inside a name together.
    private static void Author(StringBuilder entry, PersonName name)
    {
        if (name.IsLiteral)
        {
            Braced(entry, TexWriter.Escape(name.Family));
            return;
        }

        Part(entry, name.SortedFamily);
        foreach (var part in (ReadOnlySpan<string?>)[name.Suffix, name.Given])
        {
            if (part is null) continue;
            entry.Append(", ");
            Part(entry, part);
        }
    }

    private static void Part(StringBuilder entry, string part)
    {
        var tex = TexWriter.Escape(part);
        if (part.Contains(',', StringComparison.Ordinal) || part is Reference.Others || HasAnd(part)) Braced(entry, tex);
        else entry.Append(tex);
    }

    private static bool HasAnd(string part) =>
        part.Contains("and", StringComparison.OrdinalIgnoreCase) && part.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase);

    private static void Braced(StringBuilder entry, string tex)
    {
        entry.Append('{');
        entry.Append(tex);
        entry.Append('}');
    }

    // Addresses are not text: styles print them verbatim. Only braces and backslashes could end the field.
    private static string Verbatim(string address) => address
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal);
}
