using System.Globalization;

namespace Site.Reading;

/// <summary>Dates of BibTeX and BibLaTeX: <c>date = {2024-05-27}</c>, or <c>year</c> and <c>month</c>.</summary>
/// <param name="Day">The day, where the date is that precise.</param>
internal readonly record struct BibTexDate(int Year, int? Month, int? Day)
{
    /// <summary>Null where year and month are unknown; a month counts as its first day.</summary>
    public DateOnly? FirstDay => Month is { } month ? new DateOnly(Year, month, Day ?? 1) : null;

    public DateOnly? Exact => Day is null ? null : FirstDay;

    /// <summary>2024, 2024-05, 2024-05-27, and the first day of 2024-05-27/2024-05-29.</summary>
    public static BibTexDate? TryDate(string text)
    {
        var first = text.Trim().Split('/')[0].Split('T')[0].TrimEnd('~', '?', '%');
        foreach (var (format, precision) in (ReadOnlySpan<(string, int)>)[("yyyy-MM-dd", 3), ("yyyy-MM", 2), ("yyyy", 1)])
        {
            if (DateOnly.TryParseExact(first, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return new BibTexDate(day.Year, precision > 1 ? day.Month : null, precision > 2 ? day.Day : null);
        }

        return null;
    }

    /// <summary>The month as a name, an abbreviation or a number, with or without a day: <c>may</c>, <c>5</c>, <c>May 27</c>, <c>27~may</c>.</summary>
    public static BibTexDate? TryYearAndMonth(string year, string? month)
    {
        if (!int.TryParse(year.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var y) || y is < 1 or > 9999) return null;
        if (month is null) return new BibTexDate(y, null, null);
        var words = month.Split([' ', '~', '.', ',', '{', '}', '\u00A0', '-'], StringSplitOptions.RemoveEmptyEntries);
        var named = words.Select(Named).FirstOrDefault(m => m is not null);
        var numbers = words.Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 0).ToArray();
        var (m, d) = (named, numbers) switch
        {
            (not null, []) => (named, (int?)null),
            (not null, [var day, ..]) => (named, day),
            (null, [var number]) => (number, null),
            _ => (null, null),
        };
        if (m is not (>= 1 and <= 12)) return null;
        return d is { } exact && exact > DateTime.DaysInMonth(y, m.Value) ? null : new BibTexDate(y, m, d);
    }

    private static int? Named(string word)
    {
        if (word.Length < 3) return null;
        for (var m = 1; m <= 12; m++)
            if (CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m).StartsWith(word, StringComparison.OrdinalIgnoreCase)) return m;
        return word.StartsWith("sept", StringComparison.OrdinalIgnoreCase) ? 9 : null;
    }
}
