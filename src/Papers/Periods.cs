using System.Globalization;
using Site.Text;

namespace Site.Papers;

/// <summary>Gathers days into weeks, which begin on Monday (ISO 8601), and into months.</summary>
public static class Periods
{
    /// <param name="days">Newest first. Those of which only the month or year is known are in no week.</param>
    public static IReadOnlyList<Period> Weeks(IReadOnlyList<Day> days) =>
        Gather(days.Where(d => d.Date.IsExact), Week, isWeek: true);

    /// <param name="days">Newest first. Those of which only the year is known are in no month.</param>
    public static IReadOnlyList<Period> Months(IReadOnlyList<Day> days) =>
        Gather(days.Where(d => d.Date.Precision != DatePrecision.Year), Month, isWeek: false);

    /// <summary>The name of the week that a day is in: <c>2026-W11</c>. Around New Year the year may differ from the day's.</summary>
    public static string Week(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Noon(day)):0000}-W{ISOWeek.GetWeekOfYear(Noon(day)):00}");

    /// <summary>The name of the month that a day is in: <c>2026-03</c>.</summary>
    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The Monday of the week that a day is in.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static int WeekNumber(DateOnly day) => ISOWeek.GetWeekOfYear(Noon(day));

    /// <summary>The year whose week a day is in.</summary>
    public static int WeekYear(DateOnly day) => ISOWeek.GetYear(Noon(day));

    private static IReadOnlyList<Period> Gather(IEnumerable<Day> days, Func<DateOnly, string> name, bool isWeek) =>
        [.. days.GroupBy(d => name(d.Date.First)).Select(g => new Period
        {
            Name = g.Key,
            IsWeek = isWeek,
            Days = [.. g],
            Papers = [.. g.SelectMany(d => d.Papers).Distinct().OrderByDescending(p => p.Upvotes ?? -1)],
        })];

    private static DateTime Noon(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0));
}
