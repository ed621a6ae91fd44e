using System.Globalization;
using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Text;
using Site.Yaml;

namespace Site.Reading;

/// <summary>
/// Reads <c>published.yml</c>: a line a day with the time of its first publication, perhaps with that when it was complete
/// (<c>2026-01-05: 2026-01-05T06:12:00Z, closed 2026-01-05T22:00:00Z</c>), and a line for each paper that came to a day later
/// (<c>2601.00001: 2026-01-09T06:12:00Z</c>).
/// </summary>
public static class PublishedFile
{
    private const string Closing = ", closed ";

    public static FirstPublications Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!YamlReader.TryRead(source, diagnostics, out var root) || root is null) return FirstPublications.Unknown;
        if (root is not YamlMapping mapping)
        {
            diagnostics.Error(root.At, Codes.WrongType, $"this file is a mapping (2026-01-05: 2026-01-05T06:12:00Z), but {root.Kind} is here.");
            return FirstPublications.Unknown;
        }

        var (days, closed, papers) = (new Dictionary<DateOnly, DateTime>(), new Dictionary<DateOnly, DateTime>(), new Dictionary<string, DateTime>(StringComparer.Ordinal));
        foreach (var field in mapping.Fields)
        {
            if (field.Value is not YamlScalar { Value: var text, At: var at })
            {
                diagnostics.Error(field.Value.At, Codes.WrongType, $"'{field.Key}' is a time, but {field.Value.Kind} is here.");
                continue;
            }

            var isDay = Iso.TryDate(field.Key, out var day);
            var end = isDay ? text.IndexOf(Closing, StringComparison.Ordinal) : -1;
            if (end >= 0 && Time(text[(end + Closing.Length)..], at, diagnostics) is { } complete) closed[day] = complete;
            if (Time(end < 0 ? text : text[..end], at, diagnostics) is not { } first) continue;
            if (isDay) days[day] = first;
            else papers[Key(field.Key)] = first;
        }

        return new FirstPublications { Days = days, Closed = closed, Papers = papers };
    }

    private static string Key(string name) =>
        ArxivId.TryParse(name, out var arxiv) ? Paper.KeyOf(arxiv.Value) : Doi.TryParse(name, out var doi) ? Paper.KeyOf(doi.Value) : Slug.From(name).Value;

    private static DateTime? Time(string text, Location at, DiagnosticBag diagnostics)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mm:ssK"], CultureInfo.InvariantCulture, Styles, out var time)) return time;
        diagnostics.Error(at, Codes.BadDate, $"'{text}' is no time; write one in universal time, as 2026-01-05T06:12:00Z.");
        return null;
    }
}
