using System.Globalization;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Text;
using Site.Yaml;

namespace Site.Reading;

/// <summary>
/// Reads <c>published.yml</c>: a line a day with the time of its first publication, perhaps with that when it was complete
/// (<c>2026-01-05: 2026-01-05T06:12:00Z, closed 2026-01-05T22:00:00Z</c>), and a line for a paper, by arXiv id, DOI or page, perhaps with
/// its citation key (<c>2601.00001: 2026-01-09T06:12:00Z, cited doe2026onething</c>).
/// </summary>
public static class PublishedFile
{
    public const string Name = "published.yml";

    /// <summary>A day or paper that comes more days late than this fills in a digest's past: it is no news for those who follow it.</summary>
    public const int LongestDelay = 30;

    private const string Closing = ", closed ";
    private const string Citing = ", cited ";

    public static FirstPublications Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!YamlReader.TryRead(source, diagnostics, out var root) || root is null) return FirstPublications.Unknown;
        if (root is not YamlMapping mapping)
        {
            diagnostics.Error(root.At, Codes.WrongType, $"this file is a mapping (2026-01-05: 2026-01-05T06:12:00Z), but {root.Kind} is here.");
            return FirstPublications.Unknown;
        }

        var (days, closed) = (new Dictionary<DateOnly, DateTime>(), new Dictionary<DateOnly, DateTime>());
        var (papers, citations) = (new Dictionary<string, DateTime>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var field in mapping.Fields)
        {
            if (field.Value is not YamlScalar { Value: var text, At: var at })
            {
                diagnostics.Error(field.Value.At, Codes.WrongType, $"'{field.Key}' is a time, but {field.Value.Kind} is here.");
                continue;
            }

            var isDay = Iso.TryDate(field.Key, out var day);
            var (written, rest) = Parts(text, isDay ? Closing : Citing);
            if (Time(written, at, diagnostics) is not { } first) continue;
            if (isDay)
            {
                days[day] = first;
                if (rest is not null && Time(rest, at, diagnostics) is { } complete) closed[day] = complete;
                continue;
            }

            papers[Key(field.Key)] = first;
            if (rest is null) continue;
            if (IsCitationKey(rest)) citations[Key(field.Key)] = rest;
            else diagnostics.Error(at, Codes.BadValue, $"'{rest}' is no citation key; one has letters and digits, as doe2026onething.");
        }

        return new FirstPublications { Days = days, Closed = closed, Papers = papers, Citations = citations };
    }

    /// <summary>A time in the form of this file.</summary>
    /// <param name="time">In universal time.</param>
    public static string Written(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static (string Time, string? More) Parts(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + separator.Length)..].Trim());
    }

    private static bool IsCitationKey(string text) => text.Length is > 0 and < 200 && text.All(char.IsAsciiLetterOrDigit);

    private static string Key(string name) =>
        ArxivId.TryParse(name, out var arxiv) ? Paper.KeyOf(arxiv.Value) : Doi.TryParse(name, out var doi) ? Paper.KeyOf(doi.Value) : name;

    private static DateTime? Time(string text, Location at, DiagnosticBag diagnostics)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mm:ssK"], CultureInfo.InvariantCulture, Styles, out var time)) return time;
        diagnostics.Error(at, Codes.BadDate, $"'{text}' is no time; write one in universal time, as 2026-01-05T06:12:00Z.");
        return null;
    }
}
