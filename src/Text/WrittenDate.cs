using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Text;

/// <summary>
/// Reads dates and moments as people and programs write them: 2026-1-5, 2026/01/05, ISO 8601 and RFC 3339 with T or a space,
/// RFC 2822 ("Mon, 5 Jan 2026 08:30:00 +0100"), "5 January 2026", "January 5, 2026". Months are named in English.
/// </summary>
public static partial class WrittenDate
{
    // No date is as long; what is longer need not be looked at.
    private const int Longest = 64;

    /// <summary>The moment that a text states, at the offset from UTC that it gives; UTC without one, midnight without a time.</summary>
    public static bool TryMoment(string text, out DateTimeOffset moment)
    {
        moment = default;
        text = text.Trim();
        if (text.Length > Longest) return false;
        var match = YearFirst().Match(text);
        if (!match.Success) match = DayFirst().Match(text);
        if (!match.Success) match = MonthFirst().Match(text);
        if (!match.Success) return Readings(text) is [var only] && TryMake(only.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero, out moment);
        return TryDay(Number(match, "y"), Month(match), Number(match, "d"), out var day)
            && TryTime(match, out var time)
            && TryMake(day.ToDateTime(TimeOnly.MinValue) + time, Offset(match), out moment);
    }

    /// <summary>The day that a text states, as written, whatever the offset from UTC.</summary>
    public static bool TryDay(string text, out DateOnly day)
    {
        var isDate = TryMoment(text, out var moment);
        day = DateOnly.FromDateTime(moment.DateTime);
        return isDate;
    }

    /// <summary>The two days that a text such as 5/1/2026 may mean; none where it is no such text.</summary>
    public static IReadOnlyList<DateOnly> Meanings(string text) => text.Length <= Longest && Readings(text.Trim()) is [_, _] both ? both : [];

    /// <summary>For messages: what a text such as 5/1/2026 may mean, and what to write instead; null for any other text.</summary>
    public static string? Ambiguity(string text) => Meanings(text) is [var one, var other]
        ? $"ambiguous: {PartialDate.FromDateOnly(one).Title} or {PartialDate.FromDateOnly(other).Title}; write year-month-day, as in {Iso.Date(one)}"
        : null;

    /// <summary>Reads a year, a month and a day of numbers.</summary>
    public static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        var isDate = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDate ? new DateOnly(year, month, day) : default;
        return isDate;
    }

    // 5/1/2026 is in January in some countries and in May in others.
    private static List<DateOnly> Readings(string text)
    {
        var days = new List<DateOnly>();
        if (YearLast().Match(text) is not { Success: true } match) return days;
        var (year, one, other) = (Number(match, "y"), Number(match, "a"), Number(match, "b"));
        if (TryDay(year, other, one, out var dayFirst)) days.Add(dayFirst);
        if (one != other && TryDay(year, one, other, out var monthFirst)) days.Add(monthFirst);
        return days;
    }

    private static int Month(Match match) => match.Groups["m"].Success ? Number(match, "m") : MonthNames.Number(match.Groups["n"].ValueSpan) ?? 0;

    private static bool TryTime(Match match, out TimeSpan time)
    {
        time = TimeSpan.Zero;
        if (!match.Groups["h"].Success) return true;
        var (hour, minute, second) = (Number(match, "h"), Number(match, "min"), match.Groups["s"].Success ? Number(match, "s") : 0);
        // A leap second is the sixtieth.
        time = new TimeSpan(hour, minute, Math.Min(second, 59));
        return hour <= 23 && minute <= 59 && second <= 60;
    }

    private static TimeSpan Offset(Match match)
    {
        if (!match.Groups["sign"].Success) return TimeSpan.Zero;
        var offset = new TimeSpan(Number(match, "oh"), match.Groups["om"].Success ? Number(match, "om") : 0, 0);
        return match.Groups["sign"].ValueSpan is "-" ? -offset : offset;
    }

    private static bool TryMake(DateTime local, TimeSpan offset, out DateTimeOffset moment)
    {
        moment = default;
        // What DateTimeOffset can hold: 14 hours of offset, and no moment before the year 1 or after 9999.
        if (offset.Duration() > TimeSpan.FromHours(14) || local.Ticks - offset.Ticks < 0 || local.Ticks - offset.Ticks > DateTime.MaxValue.Ticks) return false;
        moment = new DateTimeOffset(local, offset);
        return true;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Time = @"(?<h>[0-9]{1,2}):(?<min>[0-9][0-9])(?::(?<s>[0-9][0-9])(?:[.,][0-9]+)?)?(?:\s*(?:Z|UTC|UT|GMT|(?<sign>[+-])(?<oh>[0-9][0-9]?)(?::?(?<om>[0-9][0-9]))?)(?:\s*\([A-Z]+\))?)?";

    private const string Weekday = @"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?";

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<sep>[-/.])(?<m>[0-9]{1,2})\k<sep>(?<d>[0-9]{1,2})(?:(?:T|\s+)" + Time + ")?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex("^" + Weekday + @"(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[\s-]+(?<n>[a-z]{3,9})\.?,?[\s-]+(?<y>[0-9]{4})(?:,?\s+" + Time + ")?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^" + Weekday + @"(?<n>[a-z]{3,9})\.?\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?<y>[0-9]{4})(?:,?\s+" + Time + ")?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})(?<sep>[-/.])(?<b>[0-9]{1,2})\k<sep>(?<y>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearLast();
}
