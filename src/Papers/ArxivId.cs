using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Site.Addresses;
using Site.Text;

namespace Site.Papers;

/// <summary>
/// An arXiv identifier without its version: <c>2603.10165</c> (since April 2007) or <c>astro-ph/0601001</c> (before).
/// Source: https://info.arxiv.org/help/arxiv_identifier.html
/// </summary>
public readonly partial record struct ArxivId
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

    /// <summary>Accepts the bare id, <c>arXiv:id</c>, addresses of arxiv.org and arXiv's own DOIs, each with or without a version and a class in brackets.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ArxivId? id)
    {
        id = null;
        if (text is null) return false;
        var rest = WithoutVersion(WithoutPrefix(WithoutClass(text.AsSpan().Trim())));
        if (!IsNewStyle(rest) && !IsOldStyle(rest)) return false;
        id = new ArxivId(rest.ToString());
        return true;
    }

    /// <summary>Finds an id that a text marks as one: "arXiv preprint arXiv:2603.10165", "abs/2603.10165", "doi.org/10.48550/arXiv.2603.10165".</summary>
    public static bool TryFind(string? text, [NotNullWhen(true)] out ArxivId? id)
    {
        id = null;
        return text is not null && Marked().Match(text) is { Success: true } match && TryParse(match.Groups["id"].Value, out id);
    }

    public static ArxivId Parse(string text) =>
        TryParse(text, out var id) ? id.Value : throw new FormatException($"'{text}' is not an arXiv id.");

    public override string ToString() => Value;

    // "2603.10165 [cs.LG]"
    private static ReadOnlySpan<char> WithoutClass(ReadOnlySpan<char> text)
    {
        var bracket = text.IndexOf('[');
        return bracket > 0 && text[^1] == ']' ? text[..bracket].TrimEnd() : text;
    }

    // DataCite's prefix for arXiv: 10.48550/arXiv.2603.10165
    private static ReadOnlySpan<char> WithoutDoi(ReadOnlySpan<char> text)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["https://", "http://", "dx.", "doi.org/", "doi:"])
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) text = text[prefix.Length..].Trim();
        const string Own = "10.48550/arxiv.";
        return text.StartsWith(Own, StringComparison.OrdinalIgnoreCase) ? text[Own.Length..] : [];
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> text)
    {
        if (WithoutDoi(text) is { Length: > 0 } own) return own;
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

    [GeneratedRegex(@"\b(?:arxiv(?:\s+(?:e-?prints?|preprint))?\s*[:.,]?\s*|abs/)(?<id>[0-9]{4}\.[0-9]{4,5}|[a-z]{2,10}(?:-[a-z]{2,6})?(?:\.[a-z]{2})?/[0-9]{7})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();
}
