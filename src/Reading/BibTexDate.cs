using System.Globalization;
using System.Text.RegularExpressions;
using Site.Text;

namespace Site.Reading;

/// <summary>Dates of BibTeX and BibLaTeX: <c>date = {2024-05-27}</c>, or <c>year</c> and <c>month</c>.</summary>
internal static partial class BibTexDate
{
    /// <summary>2024, 2024-05, 2024-05-27, other dates of people, and the first day of 2024-05-27/2024-05-29.</summary>
    public static PartialDate? TryDate(string text)
    {
        var first = text.Trim().Split('/')[0].TrimEnd('~', '?', '%');
        if (WrittenDate.TryDay(text, out var day) || WrittenDate.TryDay(first, out day)) return day;
        // 2024-21 is spring in BibLaTeX.
        if (YearAndMonth().Match(first) is not { Success: true } match) return null;
        var year = int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var month = match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return WrittenDate.TryDay(year, month, 1, out _) ? PartialDate.OfMonth(year, month) : year > 0 ? PartialDate.OfYear(year) : null;
    }

    /// <summary>The month as a name, an abbreviation or a number, with or without a day: <c>may</c>, <c>5</c>, <c>May 27</c>, <c>27~may</c>. Null where the year is none.</summary>
    public static PartialDate? TryYearAndMonth(string year, string? month)
    {
        if (FourDigits().Match(year) is not { Success: true } match) return null;
        var y = int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var words = (month ?? "").Split([' ', '~', '.', ',', '{', '}', '\u00A0', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        var named = words.Select(w => MonthNames.Number(w)).FirstOrDefault(m => m is not null);
        var numbers = words.Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 0).ToArray();
        var (m, d) = (named, numbers) switch
        {
            ({ } known, [var day, ..]) => (known, day),
            ({ } known, []) => (known, 0),
            (null, [var number]) => (number, 0),
            _ => (0, 0),
        };
        if (WrittenDate.TryDay(y, m, d, out var exact)) return exact;
        return WrittenDate.TryDay(y, m, 1, out _) ? PartialDate.OfMonth(y, m) : PartialDate.OfYear(y);
    }

    [GeneratedRegex(@"^([0-9]{4})(?:-([0-9]{1,2}))?(?:-[0-9]{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndMonth();

    // "2019", "c2019", "2019a", "[2019]", "2019/2020".
    [GeneratedRegex(@"(?<![0-9])(?:1[4-9]|20|21)[0-9][0-9](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();
}
