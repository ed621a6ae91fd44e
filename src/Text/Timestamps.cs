using Site.Diagnostics;

namespace Site.Text;

/// <summary>Reads dates and times as programs write them.</summary>
public static class Timestamps
{
    /// <summary>The day in UTC; null with a warning where a text is no date.</summary>
    public static DateOnly? Day(string text, Location at, DiagnosticBag diagnostics) =>
        Timestamp(text, at, diagnostics) is { } timestamp ? DateOnly.FromDateTime(timestamp.UtcDateTime) : null;

    /// <summary>The day as written, whatever the offset from UTC; null with a warning where a text is no date.</summary>
    public static DateOnly? LocalDay(string text, Location at, DiagnosticBag diagnostics) =>
        Timestamp(text, at, diagnostics) is { } timestamp ? DateOnly.FromDateTime(timestamp.DateTime) : null;

    private static DateTimeOffset? Timestamp(string text, Location at, DiagnosticBag diagnostics)
    {
        if (WrittenDate.TryMoment(text, out var moment)) return moment;
        diagnostics.WarnOncePerFile(at, Codes.BadDate, WrittenDate.Meanings(text) is [var one, var other]
            ? $"'{text}' may mean {PartialDate.FromDateOnly(one).Title} or {PartialDate.FromDateOnly(other).Title}, so it counts as no date; one is written 2026-01-05."
            : $"'{text}' is no date; one is written 2026-01-05 or 2026-01-05T08:30:00Z.");
        return null;
    }
}
