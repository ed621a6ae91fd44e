using System.Globalization;
using Site.Text;

namespace Site.Papers;

/// <summary>Gathers days into weeks, which begin on Monday (ISO 8601), and into months.</summary>
public static class Periods
{
    /// <param name="days">Newest first. Those of which only the month or year is known are in no week.</param>
    public static IReadOnlyList<Period> Weeks(IReadOnlyList<Day> days) =>
        Gather(days.Where(d => d.Date.IsExact), Week, isWeek: true, WeekTitle);

    /// <param name="days">Newest first. Those of which only the year is known are in no month.</param>
    public static IReadOnlyList<Period> Months(IReadOnlyList<Day> days) =>
        Gather(days.Where(d => d.Date.Precision != DatePrecision.Year), Month, isWeek: false, MonthTitle);

    /// <summary>The name of the week that a day is in: <c>2026-W11</c>. Around New Year the year may differ from the day's.</summary>
    public static string Week(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Noon(day)):0000}-W{ISOWeek.GetWeekOfYear(Noon(day)):00}");

    /// <summary>The name of the month that a day is in: <c>2026-03</c>.</summary>
    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>"Week 11 of 2026".</summary>
    public static string WeekTitle(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"Week {WeekNumber(day)} of {ISOWeek.GetYear(Noon(day))}");

    /// <summary>"March 2026".</summary>
    public static string MonthTitle(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    public static int WeekNumber(DateOnly day) => ISOWeek.GetWeekOfYear(Noon(day));

    private static IReadOnlyList<Period> Gather(IEnumerable<Day> days, Func<DateOnly, string> name, bool isWeek, Func<DateOnly, string> title) =>
        [.. days.GroupBy(d => name(d.Date.First)).Select(g => new Period
        {
            Name = g.Key,
            Title = title(g.First().Date.First),
            IsWeek = isWeek,
            Days = [.. g],
            Papers = [.. g.SelectMany(d => d.Papers).Distinct().OrderByDescending(p => p.Upvotes ?? -1)],
        })];

    private static DateTime Noon(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0));
}
