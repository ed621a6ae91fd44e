using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Site.Addresses;
using Site.Text;

namespace Site.Papers;

/// <summary>
/// An arXiv identifier without its version: <c>2603.10165</c> (since April 2007) or <c>astro-ph/0601001</c> (before).
/// Source: https://info.arxiv.org/help/arxiv_identifier.html
/// </summary>
public readonly record struct ArxivId
{
    private ArxivId(string value) => Value = value;

    public string Value { get; }

    public string AbstractUrl => $"https://arxiv.org/abs/{Value}";

    public string PdfUrl => $"https://arxiv.org/pdf/{Value}";

    /// <summary>The name of its page: <c>2603.10165</c>, <c>astro-ph-0601001</c>.</summary>
    public Slug PageName
    {
        get
        {
            var name = Value.Replace('/', '-').ToLowerInvariant();
            return Slug.TryParse(name, out var slug) ? slug.Value : Slug.From(name);
        }
    }

    /// <summary>The month in which it was submitted, which the id states; null where that is no month.</summary>
    public PartialDate? Month
    {
        get
        {
            var digits = Value.AsSpan(Value.IndexOf('/', StringComparison.Ordinal) + 1);
            var year = int.Parse(digits[..2], CultureInfo.InvariantCulture);
            var month = int.Parse(digits[2..4], CultureInfo.InvariantCulture);
            return month is >= 1 and <= 12 ? PartialDate.OfMonth(year + (year >= 91 ? 1900 : 2000), month) : null;
        }
    }

    /// <summary>Accepts the bare id, <c>arXiv:id</c> and addresses of arxiv.org, each with or without a version.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ArxivId? id)
    {
        id = null;
        if (text is null) return false;
        var rest = WithoutVersion(WithoutPrefix(text.AsSpan().Trim()));
        if (!IsNewStyle(rest) && !IsOldStyle(rest)) return false;
        id = new ArxivId(rest.ToString());
        return true;
    }

    public static ArxivId Parse(string text) =>
        TryParse(text, out var id) ? id.Value : throw new FormatException($"'{text}' is not an arXiv id.");

    public override string ToString() => Value;

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase)) return text[6..].Trim();
        foreach (var part in (ReadOnlySpan<string>)["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/"])
        {
            var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var host = text[..at];
            if (host is not ("" or "http://" or "https://" or "http://www." or "https://www." or "http://export." or "https://export.")) return text;
            var id = text[(at + part.Length)..];
            return id.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? id[..^4] : id;
        }

        return text;
    }

    private static ReadOnlySpan<char> WithoutVersion(ReadOnlySpan<char> text)
    {
        var v = text.LastIndexOf('v');
        return v > 0 && v < text.Length - 1 && AllDigits(text[(v + 1)..]) ? text[..v] : text;
    }

    private static bool IsNewStyle(ReadOnlySpan<char> text) =>
        text.Length is 9 or 10 && text[4] == '.' && AllDigits(text[..4]) && AllDigits(text[5..]);

    private static bool IsOldStyle(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash < 2 || text.Length - slash != 8 || !AllDigits(text[(slash + 1)..])) return false;
        foreach (var c in text[..slash])
            if (!char.IsAsciiLetter(c) && c is not ('-' or '.')) return false;
        return true;
    }

    private static bool AllDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
