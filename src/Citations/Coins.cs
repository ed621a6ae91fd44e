using System.Text;
using Site.Papers;

namespace Site.Citations;

/// <summary>
/// Writes a ContextObject in a span (COinS), by which reference managers offer the papers of a list page: an OpenURL 1.0 query
/// (ANSI/NISO Z39.88-2004), not HTML-escaped. What the journal, book and dissertation formats do not know, such as a preprint,
/// is in the Dublin Core format, with the word of <see cref="ItemType"/>. Where title and authors are here, Zotero looks nothing
/// up elsewhere. Abstracts are on the papers' own pages.
/// </summary>
public static class Coins
{
    // As many pages may list a paper as it has authors: all together would grow with the square of their number.
    private const int MostOnPagesOfAuthors = 50;

    /// <summary>With all authors.</summary>
    public static string Of(Reference reference) => Of(reference, reference.Authors);

    /// <summary>Of more than fifty authors with none of them: by its DOI a reference manager asks for all, where it would take some for all.</summary>
    public static string Brief(Reference reference) =>
        Of(reference, reference.Authors.Count <= MostOnPagesOfAuthors ? reference.Authors : reference.RegisteredDoi is null ? reference.CitedAuthors : []);

    private static string Of(Reference reference, IReadOnlyList<PersonName> authors)
    {
        var query = new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:", 512);
        AddWork(query, reference);
        foreach (var author in authors) Add(query, "rft.au", author.ToIndexed());
        Add(query, "rft.date", reference.Date?.ToString());
        Add(query, "rft.language", reference.Language);
        if (reference.RegisteredDoi is { } doi) Add(query, "rft_id", $"info:doi/{doi}");
        Add(query, "rft_id", reference.Url);
        return query.ToString();
    }

    private static void AddWork(StringBuilder query, Reference reference)
    {
        switch (reference.Kind)
        {
            case PublicationKind.JournalArticle:
                AddPart(query, reference, "journal", "article", "rft.jtitle");
                break;
            case PublicationKind.ConferencePaper:
                AddPart(query, reference, "book", "proceeding", "rft.btitle");
                break;
            case PublicationKind.Chapter:
                AddPart(query, reference, "book", "bookitem", "rft.btitle");
                break;
            case PublicationKind.Book or PublicationKind.Report:
                query.Append("book&rft.genre=").Append(reference.Kind == PublicationKind.Book ? "book" : "report");
                Add(query, "rft.btitle", reference.PlainTitle);
                Add(query, "rft.pub", reference.Publisher);
                break;
            case PublicationKind.DoctoralThesis or PublicationKind.MastersThesis:
                query.Append("dissertation");
                Add(query, "rft.title", reference.PlainTitle);
                Add(query, "rft.inst", reference.Publisher);
                break;
            default:
                query.Append("dc&rft.type=").Append(ItemType.Of(reference.Kind));
                Add(query, "rft.title", reference.PlainTitle);
                Add(query, "rft.publisher", reference.PublisherOrRepository);
                break;
        }
    }

    // What is in a journal or a book.
    private static void AddPart(StringBuilder query, Reference reference, string format, string genre, string whole)
    {
        query.Append(format).Append("&rft.genre=").Append(genre);
        Add(query, "rft.atitle", reference.PlainTitle);
        Add(query, whole, reference.Venue);
        Add(query, "rft.volume", reference.Volume);
        Add(query, "rft.issue", reference.Issue);
        Add(query, "rft.pages", reference.Pages?.ToText("-"));
        if (format == "book") Add(query, "rft.pub", reference.Publisher);
    }

    private static void Add(StringBuilder query, string key, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        query.Append('&');
        query.Append(key);
        query.Append('=');
        UrlText.AppendValue(query, value);
    }
}
