using System.Globalization;
using Site.Diagnostics;

namespace Site.Text;

/// <summary>Reads dates and times as programs write them.</summary>
public static class Timestamps
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mmK", "ddd, d MMM yyyy HH:mm:ss 'GMT'",
    ];

    /// <summary>The day in UTC; reports a text that is no date.</summary>
    public static DateOnly? Day(string text, Location at, DiagnosticBag diagnostics) =>
        Timestamp(text, at, diagnostics) is { } timestamp ? DateOnly.FromDateTime(timestamp.UtcDateTime) : null;

    /// <summary>The day as written, whatever the offset from UTC; reports a text that is no date.</summary>
    public static DateOnly? LocalDay(string text, Location at, DiagnosticBag diagnostics) =>
        Timestamp(text, at, diagnostics) is { } timestamp ? DateOnly.FromDateTime(timestamp.DateTime) : null;

    private static DateTimeOffset? Timestamp(string text, Location at, DiagnosticBag diagnostics)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, Styles, out var timestamp)) return timestamp;
        diagnostics.Error(at, Codes.BadDate, $"'{text}' is no date; one is written 2026-01-05 or 2026-01-05T08:30:00Z.");
        return null;
    }
}
