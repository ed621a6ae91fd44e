using System.Globalization;
using System.Text;

namespace Site.Citations;

/// <summary>
/// Writes a ContextObject in a span (COinS), by which reference managers offer the papers of a list page: an OpenURL 1.0 query
/// (ANSI/NISO Z39.88-2004) in the journal format, not HTML-escaped.
/// </summary>
public static class Coins
{
    // A list page holds a hundred papers: the first authors find the rest.
    private const int MostAuthors = 8;

    public static string Of(Reference reference)
    {
        var query = new StringBuilder(512).Append("ctx_ver=Z39.88-2004");
        Add(query, "rft_val_fmt", "info:ofi/fmt:kev:mtx:journal");
        Add(query, "rft.genre", Genre(reference.Kind));
        Add(query, "rft.atitle", reference.Title);
        Add(query, "rft.jtitle", reference.Venue);
        if (reference.Authors is [{ IsLiteral: false } first, ..])
        {
            Add(query, "rft.aulast", first.Particle is { } particle ? $"{particle} {first.Family}" : first.Family);
            Add(query, "rft.aufirst", first.Given);
        }

        foreach (var author in reference.Authors.Take(MostAuthors)) Add(query, "rft.au", author.ToString());
        Add(query, "rft.date", reference.Date?.ToString());
        if (reference.Doi is { } doi) Add(query, "rft_id", $"info:doi/{doi}");
        Add(query, "rft_id", reference.Url);
        return query.ToString();
    }

    private static string Genre(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Article => "article",
        ReferenceKind.Proceedings => "proceeding",
        _ => "preprint",
    };

    private static void Add(StringBuilder query, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value)) query.Append(CultureInfo.InvariantCulture, $"&{key}={Uri.EscapeDataString(value)}");
    }
}
