using System.Collections.Frozen;
using System.Text;

namespace Site.Formats;

/// <summary>What the headers of spreadsheets mean: those of Zotero, Scopus and arXiv's clients, and what people write by themselves.</summary>
internal static class Columns
{
    // Letters and digits of headers, in lower case.
    private static readonly (string Field, string Headers)[] Fields =
    [
        ("title", "title documenttitle papertitle articletitle name"),
        ("abstract", "abstract abstractnote summary"),
        ("authors", "author authors creator creators"),
        ("fullnames", "authorfullnames"),
        ("editors", "editor editors"),
        ("doi", "doi"),
        ("id", "id"),
        ("arxiv", "arxiv arxivid entryid eprint"),
        ("url", "url link absurl articleurl"),
        ("pdf", "pdf pdfurl pdflink"),
        ("code", "code codeurl github repository"),
        ("project", "project projectpage website"),
        ("published", "published publishedat publisheddate submitted created"),
        ("updated", "updated updatedate"),
        ("issued", "date publicationdate issued"),
        ("year", "year publicationyear"),
        ("venue", "publicationtitle sourcetitle journal venue journalref conference booktitle"),
        ("volume", "volume"),
        ("issue", "issue number"),
        ("pages", "pages"),
        ("firstpage", "pagestart startpage"),
        ("lastpage", "pageend endpage"),
        ("articlenumber", "artno"),
        ("publisher", "publisher"),
        ("language", "language languageoforiginaldocument"),
        ("kind", "itemtype documenttype kind"),
        ("type", "type"),
        ("keywords", "keywords authorkeywords manualtags tags"),
        ("categories", "categories"),
        ("primarycategory", "primarycategory"),
        ("remark", "comment comments"),
        ("extra", "extra"),
        ("upvotes", "upvotes votes"),
        ("submitter", "submitter"),
    ];

    private static readonly FrozenDictionary<string, string> Names = Fields
        .SelectMany(f => f.Headers.Split(' '), (f, header) => (header, f.Field))
        .ToFrozenDictionary(f => f.header, f => f.Field, StringComparer.Ordinal);

    /// <summary>The field that a header means; null for one that is not read.</summary>
    public static string? Field(string header)
    {
        var letters = new StringBuilder(header.Length);
        foreach (var c in header)
            if (char.IsAsciiLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        return Names.GetValueOrDefault(letters.ToString());
    }
}
