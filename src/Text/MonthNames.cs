using System.Globalization;

namespace Site.Text;

/// <summary>English names of months.</summary>
public static class MonthNames
{
    /// <summary>1 to 12 for a name or its beginning of at least three letters, as "jan", "Sept" or "March"; null for anything else.</summary>
    public static int? Number(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return null;
        for (var month = 1; month <= 12; month++)
            if (CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return month;
        return null;
    }
}
