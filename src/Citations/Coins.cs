using System.Text;

namespace Site.Citations;

/// <summary>
/// Writes a ContextObject in a span (COinS), by which reference managers offer the papers of a list page: an OpenURL 1.0 query
/// (ANSI/NISO Z39.88-2004) in the journal format, not HTML-escaped. Zotero looks a paper up by its DOI, and so with all of its
/// authors, where it finds a title and no authors; some of them it would take for all. What it then finds takes the place of
/// what is here. So authors, venue and date are here only where nothing can be looked up.
/// </summary>
public static class Coins
{
    // A list page holds a hundred papers.
    private const int MostAuthors = 8;

    public static string Of(Reference reference)
    {
        var doi = reference.RegisteredDoi;
        var query = new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:journal", 512);
        Add(query, "rft.atitle", reference.Title);
        if (doi is null) AddSource(query, reference);
        Add(query, "rft_id", doi is null ? reference.Url : $"info:doi/{doi}");
        return query.ToString();
    }

    private static void AddSource(StringBuilder query, Reference reference)
    {
        Add(query, "rft.jtitle", reference.Venue);
        foreach (var author in reference.Authors.Take(MostAuthors)) Add(query, "rft.au", author.ToIndexed());
        Add(query, "rft.date", reference.Date?.ToString());
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
