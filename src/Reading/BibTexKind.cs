using Site.Papers;

namespace Site.Reading;

/// <summary>What the types of BibTeX's and biblatex's entries say of a publication.</summary>
internal static class BibTexKind
{
    /// <summary>Null where the type says nothing, as <c>@misc</c>.</summary>
    public static PublicationKind? Of(BibTexEntry entry) => entry.Type switch
    {
        "article" => PublicationKind.JournalArticle,
        "inproceedings" or "conference" => PublicationKind.ConferencePaper,
        "book" or "mvbook" or "manual" or "booklet" => PublicationKind.Book,
        "incollection" or "inbook" or "suppbook" => PublicationKind.Chapter,
        "phdthesis" => PublicationKind.DoctoralThesis,
        "mastersthesis" => PublicationKind.MastersThesis,
        "thesis" => IsMasters(entry) ? PublicationKind.MastersThesis : PublicationKind.DoctoralThesis,
        "techreport" or "report" => PublicationKind.Report,
        "dataset" => PublicationKind.Dataset,
        "software" => PublicationKind.Software,
        _ => null,
    };

    private static bool IsMasters(BibTexEntry entry) => entry["type"] is { } type && type.Value.Contains("ma", StringComparison.OrdinalIgnoreCase);
}
