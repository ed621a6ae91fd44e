using System.Globalization;

namespace Site.Text;

/// <summary>Dates as ISO 8601 writes them.</summary>
public static class Iso
{
    /// <summary>2026-01-05.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads 2026-01-05.</summary>
    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
