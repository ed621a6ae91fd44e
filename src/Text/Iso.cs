using System.Globalization;

namespace Site.Text;

/// <summary>Dates as ISO 8601 writes them.</summary>
public static class Iso
{
    /// <summary>2026-01-05.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads 2026-01-05. The platform's reader of dates loads the sorting rules of languages first, for which a small build would wait.</summary>
    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text is not [_, _, _, _, '-', _, _, '-', _, _]) return false;
        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    // -1 for what is none.
    private static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
