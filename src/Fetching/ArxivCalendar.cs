namespace Site.Fetching;

/// <summary>
/// The days of arXiv's announcements. Announced is at 20:00 Eastern from Sunday to Thursday, and the feed of that is the next day's.
/// Source: https://info.arxiv.org/help/availability.html
/// </summary>
public static class ArxivCalendar
{
    /// <summary>Whether a feed of that day has papers, unless it is a holiday.</summary>
    public static bool IsFeedDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>
    /// Whether a feed of that day may be empty because staff were away the day before or the same day: US holidays, and the days around
    /// the turn of the year. It is no proof by itself, since arXiv decides anew each year.
    /// </summary>
    public static bool MayBeHoliday(DateOnly day) => IsHoliday(day) || IsHoliday(day.AddDays(-1));

    /// <summary>When the papers of a feed were submitted, in UTC: until 14:00 Eastern, since the deadline before.</summary>
    public static (DateTimeOffset From, DateTimeOffset To) Submissions(DateOnly feedDay)
    {
        var (from, to) = feedDay.DayOfWeek switch
        {
            DayOfWeek.Monday => (-4, -3),
            DayOfWeek.Tuesday => (-4, -1),
            _ => (-2, -1),
        };
        return (EasternTime.At(feedDay.AddDays(from), 14), EasternTime.At(feedDay.AddDays(to), 14));
    }

    private static bool IsHoliday(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) or (6, 19) or (7, 4) or (12, 24) or (12, 25) or (12, 26) or (12, 31) => true,
        // A holiday on a Sunday is kept on Monday, one on a Saturday on Friday.
        (1, 2) or (6, 20) or (7, 5) when day.DayOfWeek == DayOfWeek.Monday => true,
        (6, 18) or (7, 3) when day.DayOfWeek == DayOfWeek.Friday => true,
        // Martin Luther King, Memorial Day, Labor Day, Thanksgiving and the day after.
        (1, >= 15 and <= 21) or (5, >= 25) or (9, <= 7) => day.DayOfWeek == DayOfWeek.Monday,
        (11, >= 22 and <= 28) when day.DayOfWeek == DayOfWeek.Thursday => true,
        (11, >= 23 and <= 29) when day.DayOfWeek == DayOfWeek.Friday => true,
        _ => false,
    };
}
