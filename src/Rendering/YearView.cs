using System.Globalization;
using Site.Digest;

namespace Site.Rendering;

/// <summary>A year of the archive: its months, newest first.</summary>
public sealed record YearView(int Year, IReadOnlyList<MonthView> Months)
{
    internal static readonly Shape Shape = new Shape<YearView>("year",
        ("year", y => y.Year),
        ("months", y => y.Months));

    /// <summary>Days, newest first, by year and month.</summary>
    public static IReadOnlyList<YearView> Of(IEnumerable<DayView> days) =>
        [.. days.GroupBy(d => d.Day.Date.Year).Select(year => new YearView(year.Key,
            [.. year.GroupBy(d => d.Day.Date.Month).Select(month => new MonthView(year.Key, month.Key, [.. month]))]))];
}

/// <summary>A month of the archive: its days, newest first.</summary>
public sealed record MonthView(int Year, int Month, IReadOnlyList<DayView> Days)
{
    internal static readonly Shape Shape = new Shape<MonthView>("month",
        ("month", m => m.Month),
        ("path", m => m.Path),
        ("name", m => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m.Month)),
        ("papers", m => m.Days.Sum(d => d.Papers.Count)),
        ("days", m => m.Days),
        ("offset", m => m.Offset),
        ("cells", m => CalendarCell.Of(m.Year, m.Month, m.Days)));

    /// <summary>How many days of its first week belong to the month before. ISO 8601: a week begins on Monday.</summary>
    public int Offset => ((int)new DateOnly(Year, Month, 1).DayOfWeek + 6) % 7;

    private string Path => Routes.Period(Periods.Month(new DateOnly(Year, Month, 1))).Value;
}
