using System.Globalization;
using System.Text;

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
        var entry = new StringBuilder(512);
        Append(entry, reference);
        return entry.ToString();
    }

    private static void Append(StringBuilder entry, Reference reference)
    {
        entry.Append('@').Append(Type(reference.Kind)).Append('{').Append(reference.Key);
        Field(entry, "title", BibTexTitle.Of(reference.Title));
        if (reference.Authors.Count > 0) Field(entry, "author", string.Join(" and ", Authors(reference)));
        if (reference.Date is { } date) Field(entry, "year", date.Year.ToString(CultureInfo.InvariantCulture));
        if (reference.Venue is { } venue) Field(entry, VenueField(reference.Kind), TexText.Escape(venue));
        if (reference.Arxiv is { } arxiv)
        {
            Field(entry, "eprint", arxiv.Value);
            Field(entry, "archivePrefix", "arXiv");
            if (reference.PrimaryClass is { } primary) Field(entry, "primaryClass", primary);
        }

        if (reference.Doi is { } doi) Field(entry, "doi", Verbatim(doi.Value));
        if (reference.Url is { } url) Field(entry, "url", Verbatim(url));
        entry.Append("\n}\n");
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

    private static void Field(StringBuilder entry, string name, string value) =>
        entry.Append(",\n  ").Append(name).Append("={").Append(value).Append('}');

    private static IEnumerable<string> Authors(Reference reference)
    {
        foreach (var author in reference.CitedAuthors) yield return Author(author);
        if (reference.HasOthers) yield return Reference.Others;
    }

    // "von Family, Jr., Given". Braces keep a group, a comma or an "and" inside a name together.
    private static string Author(PersonName name)
    {
        if (name.IsLiteral) return $"{{{TexText.Escape(name.Family)}}}";
        var tex = Part(name.Particle is { } particle ? $"{particle} {name.Family}" : name.Family);
        if (name.Suffix is { } suffix) tex += ", " + Part(suffix);
        return name.Given is { } given ? $"{tex}, {Part(given)}" : tex;
    }

    private static string Part(string part)
    {
        var tex = TexText.Escape(part);
        return part.Contains(',', StringComparison.Ordinal) || part is Reference.Others || part.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase) ? $"{{{tex}}}" : tex;
    }

    // Addresses are not text: styles print them verbatim. Only braces and backslashes could end the field.
    private static string Verbatim(string address) => address
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal);
}
