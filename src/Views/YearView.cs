using Site.Addresses;
using Site.Papers;
using Site.Text;

namespace Site.Views;

/// <summary>A year of the archive.</summary>
/// <param name="Months">Those with papers, newest first.</param>
/// <param name="Empty">The names of those without, between the first and the last day of the digest.</param>
/// <param name="Whole">The papers of which only the year is known; null for most.</param>
public sealed record YearView(int Year, IReadOnlyList<MonthView> Months, IReadOnlyList<DateText> Empty, DayView? Whole)
{
    internal static readonly Members Members = Members.Of<YearView>("year",
        new("year", y => y.Year, "number"),
        new("months", y => y.Months, "list of its `month`s with papers, newest first"),
        new("whole", y => y.Whole, "the `day` of the papers of which only the year is known; empty for most"),
        new("empty", y => y.Empty, "list of the names of its months without papers"));

    /// <summary>The years from the first day to the last, newest first; a year without papers has no months.</summary>
    /// <param name="days">Newest first.</param>
    public static IReadOnlyList<YearView> Of(IReadOnlyList<DayView> days)
    {
        if (days.Count == 0) return [];
        var (first, last) = (days[^1].Day.Date.First, days[0].Day.Date.First);
        var byYear = days.ToLookup(d => d.Day.Date.Year);
        return [.. Enumerable.Range(first.Year, last.Year - first.Year + 1).Reverse().Select(year =>
        {
            var whole = byYear[year].FirstOrDefault(d => d.Day.Date.Precision == DatePrecision.Year);
            var months = byYear[year].Where(d => d != whole).GroupBy(d => d.Day.Date.First.Month).Select(month => new MonthView(year, month.Key, [.. month])).ToArray();
            var from = year == first.Year ? first.Month : 1;
            var to = year == last.Year ? last.Month : 12;
            // Where papers are of the year as a whole, nobody knows which months have none.
            var empty = whole is null ? Enumerable.Range(from, to - from + 1).Except(months.Select(m => m.Month)) : [];
            return new YearView(year, months, [.. empty.Select(m => MonthView.NameOf(year, m))], whole);
        })];
    }
}

/// <summary>A month of the archive: its days, newest first.</summary>
/// <param name="Days">Its days, and what is of the month as a whole.</param>
public sealed record MonthView(int Year, int Month, IReadOnlyList<DayView> Days)
{
    internal static readonly Members Members = Members.Of<MonthView>("month",
        new("month", m => m.Month, "number, 1 to 12"),
        new("path", m => m.Path, "path of its page"),
        new("name", m => NameOf(m.Year, m.Month), "as in \"March\""),
        new("title", m => new DateText(PartialDate.OfMonth(m.Year, m.Month)), "as in \"March 2026\""),
        new("papers", m => m.Days.SelectMany(d => d.Papers).Distinct().Count(), "number of its papers, each counted once"),
        new("days", m => m.Days, "list of its `day`s, newest first"),
        new("weeks", m => PeriodLink.Weeks(m.Days), "list of its weeks, `period link`s, oldest first"),
        new("offset", m => m.Offset, "number of days from Monday to the first of the month, 0 to 6"),
        new("cells", m => CalendarCell.Of(m.Year, m.Month, m.Days), "list of all its days, `calendar cell`s, in order"),
        new("has_days", m => m.Days.Any(d => d.Day.Date.IsExact), "true or false: whether the day of any of its papers is known"),
        new("whole", m => m.Days.FirstOrDefault(d => !d.Day.Date.IsExact), "the `day` of the papers of which only the month is known; empty for most"));

    /// <summary>How many days of its first week belong to the month before. ISO 8601: a week begins on Monday.</summary>
    public int Offset => ((int)new DateOnly(Year, Month, 1).DayOfWeek + 6) % 7;

    public static DateText NameOf(int year, int month) => new(PartialDate.OfMonth(year, month), DateForm.Month);

    private string Path => Routes.Period(Periods.Month(new DateOnly(Year, Month, 1))).Value;
}
