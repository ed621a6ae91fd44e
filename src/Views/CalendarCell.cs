
namespace Site.Views;

/// <summary>A day of a month in the archive's calendar, whether the digest has it or not.</summary>
/// <param name="Number">The day of the month.</param>
/// <param name="Day">Null where the digest has no such day.</param>
public sealed record CalendarCell(int Number, DayView? Day)
{
    internal static readonly Members Members = Members.Of<CalendarCell>("calendar cell",
        new("number", c => c.Number, "number, the day of the month"),
        new("day", c => c.Day, "the `day`; empty where the site has none of that date"));

    /// <summary>All days of a month, in order.</summary>
    public static IReadOnlyList<CalendarCell> Of(int year, int month, IEnumerable<DayView> days)
    {
        var known = days.Where(d => d.Day.Date.IsExact).ToDictionary(d => d.Day.Date.First.Day);
        return [.. Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(n => new CalendarCell(n, known.GetValueOrDefault(n)))];
    }
}
