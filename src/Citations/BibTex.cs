using System.Globalization;
using System.Text;
using Site.Papers;
using Site.Tex;

namespace Site.Citations;

/// <summary>
/// Writes BibTeX: arXiv's own form for preprints (its help pages on BibTeX and eprints), and the types of its manual
/// for what sources say was published, or whose venue a DOI confirms.
/// </summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>One entry without abstract, with a line break at its end.</summary>
    public static string Of(Reference reference) => Entry(reference).Append("\n}\n").ToString();

    /// <summary>The same with its abstract.</summary>
    public static string WithAbstract(Reference reference)
    {
        var entry = Entry(reference);
        if (reference.Abstract.Length > 0) Field(entry, "abstract", TexWriter.Escape(reference.Abstract));
        return entry.Append("\n}\n").ToString();
    }

    private static StringBuilder Entry(Reference reference)
    {
        var entry = new StringBuilder(1024);
        entry.Append('@');
        entry.Append(Type(reference.Kind));
        entry.Append('{');
        entry.Append(reference.Key);
        Field(entry, "title", BibTexTitle.Of(reference.Title));
        if (reference.Authors.Count > 0) Names(entry, "author", reference.CitedAuthors, reference.HasOthers);
        if (reference.Date is { } date) Field(entry, "year", date.Year.ToString(CultureInfo.InvariantCulture));
        if (reference.Kind != PublicationKind.Preprint) Issue(entry, reference);
        if (VenueField(reference.Kind) is not { } field) Field(entry, "note", TexWriter.Escape(Note(reference)));
        else if (reference.Venue is { } venue) Field(entry, field, TexWriter.Escape(venue));
        if (reference.Language is { } language) Field(entry, "language", language);
        if (reference.Arxiv is { } arxiv)
        {
            Field(entry, "eprint", arxiv.Value);
            Field(entry, "eprinttype", "arxiv");
            Field(entry, "archivePrefix", Reference.ArxivName);
            if (reference.PrimaryClass is { } primary) Field(entry, "primaryClass", primary);
        }

        if (reference.RegisteredDoi is { } doi) Field(entry, "doi", Verbatim(doi));
        if (reference.Url is { } url) Field(entry, "url", Verbatim(url));
        return entry;
    }

    private static string Type(PublicationKind kind) => kind switch
    {
        PublicationKind.JournalArticle => "article",
        PublicationKind.ConferencePaper => "inproceedings",
        PublicationKind.Book => "book",
        PublicationKind.Chapter => "incollection",
        PublicationKind.DoctoralThesis => "phdthesis",
        PublicationKind.MastersThesis => "mastersthesis",
        PublicationKind.Report => "techreport",
        _ => "misc",
    };

    // Of a thesis and a report the school says where.
    private static string? VenueField(PublicationKind kind) => kind switch
    {
        PublicationKind.JournalArticle => "journal",
        PublicationKind.ConferencePaper or PublicationKind.Chapter => "booktitle",
        PublicationKind.Book => "series",
        PublicationKind.DoctoralThesis or PublicationKind.MastersThesis or PublicationKind.Report => "series",
        _ => null,
    };

    // Where it is found, for the styles that print neither "eprint" nor "doi" nor "url".
    private static string Note(Reference reference) =>
        string.Join(", ", ((string?[])[reference.Venue, reference.ArchiveId ?? reference.Url]).OfType<string>());

    private static string PublisherField(PublicationKind kind) => kind switch
    {
        PublicationKind.DoctoralThesis or PublicationKind.MastersThesis => "school",
        PublicationKind.Report => "institution",
        _ => "publisher",
    };

    // Where it stands in its venue. Names of months are BibTeX's own macros, which styles translate.
    private static void Issue(StringBuilder entry, Reference reference)
    {
        if (reference.Issued?.Month is { } month) entry.Append(",\n  month=").Append(Months[month - 1]);
        if (reference.Volume is { } volume) Field(entry, "volume", TexWriter.Escape(volume));
        if (reference.Issue is { } issue) Field(entry, "number", TexWriter.Escape(issue));
        if (reference.Pages is { } pages) Field(entry, "pages", TexWriter.Escape(pages.ToText("–")));
        if (reference.Editors.Count > 0) Names(entry, "editor", reference.Editors, hasOthers: false);
        if (reference.Publisher is { } publisher) Field(entry, PublisherField(reference.Kind), TexWriter.Escape(publisher));
    }

    private static void Field(StringBuilder entry, string name, string value)
    {
        if (value.Length == 0) return;
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

    private static void Names(StringBuilder entry, string field, IReadOnlyList<PersonName> names, bool hasOthers)
    {
        Open(entry, field);
        var start = entry.Length;
        foreach (var name in names)
        {
            if (entry.Length > start) entry.Append(" and ");
            Name(entry, name);
        }

        if (hasOthers) entry.Append($" and {Reference.Others}");
        entry.Append('}');
    }

    // "von Family, Jr., Given". Braces keep a group, a comma or an "and" inside a name together.
    private static void Name(StringBuilder entry, PersonName name)
    {
        if (name.IsLiteral)
        {
            Braced(entry, TexWriter.Escape(name.Family));
            return;
        }

        if (name.Given is null && name.Suffix is null && name.Family.Contains(' ', StringComparison.Ordinal))
        {
            Braced(entry, TexWriter.Escape(name.SortedFamily));
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
