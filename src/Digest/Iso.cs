using System.Globalization;

namespace Site.Digest;

/// <summary>Dates as ISO 8601 writes them.</summary>
public static class Iso
{
    /// <summary>2026-01-05.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
