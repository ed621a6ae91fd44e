using System.Globalization;
using Site.Addresses;
using Site.Papers;
using Site.Text;

namespace Site.Views;

/// <summary>A week or month that a page leads to, as templates see it.</summary>
/// <param name="Name">As addresses have it: <c>2026-W11</c>, <c>2026-03</c>.</param>
/// <param name="Title">"Week 11 of 2026", "March 2026".</param>
/// <param name="Brief">Where the year is clear: "11", "March".</param>
public sealed record PeriodLink(string Name, DateText Title, object Brief)
{
    internal static readonly Members Members = Members.Of<PeriodLink>("period link",
        new("name", p => p.Name, "as in `2026-W11` or `2026-03`"),
        new("title", p => p.Title, "as in \"Week 11 of 2026\" or \"March 2026\""),
        new("short", p => p.Brief, "as in \"11\" or \"March\", where the year is clear"),
        new("path", p => p.Path, "path of its page"));

    public string Path => Routes.Period(Name).Value;

    public static PeriodLink Week(DateOnly day) =>
        new(Periods.Week(day), new DateText(Periods.Monday(day), DateForm.Week), Periods.WeekNumber(day).ToString(CultureInfo.InvariantCulture));

    public static PeriodLink Month(DateOnly day) =>
        new(Periods.Month(day), new DateText(PartialDate.OfMonth(day.Year, day.Month)), new DateText(PartialDate.OfMonth(day.Year, day.Month), DateForm.Month));

    /// <summary>The weeks of these days, oldest first.</summary>
    /// <param name="days">Newest first.</param>
    public static IReadOnlyList<PeriodLink> Weeks(IEnumerable<DayView> days) => [.. days.Where(d => d.Day.Date.IsExact).Reverse().Select(d => Week(d.Day.Date.First)).Distinct()];

    /// <summary>The months of these days, oldest first.</summary>
    /// <param name="days">Newest first.</param>
    public static IReadOnlyList<PeriodLink> Months(IEnumerable<DayView> days) => [.. days.Reverse().Select(d => Month(d.Day.Date.First)).Distinct()];
}
