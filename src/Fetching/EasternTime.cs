namespace Site.Fetching;

/// <summary>The time of arXiv's clock, US Eastern, by the rule that holds since 2007 (Energy Policy Act of 2005, section 110): no machine's table of time zones is needed.</summary>
public static class EasternTime
{
    public static DateTimeOffset Of(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        // Clocks change at 2 o'clock: 7:00 UTC in March, 6:00 UTC in November.
        var summer = Sunday(utc.Year, 3, 2).ToDateTime(new TimeOnly(7, 0));
        var winter = Sunday(utc.Year, 11, 1).ToDateTime(new TimeOnly(6, 0));
        return moment.ToOffset(TimeSpan.FromHours(utc >= summer && utc < winter ? -4 : -5));
    }

    /// <summary>A moment of a day there, in UTC.</summary>
    public static DateTimeOffset At(DateOnly day, int hour)
    {
        var standard = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(-5)).ToUniversalTime();
        return Of(standard).Offset == TimeSpan.FromHours(-4) ? standard.AddHours(-1) : standard;
    }

    private static DateOnly Sunday(int year, int month, int number)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((7 - (int)first.DayOfWeek) % 7 + 7 * (number - 1));
    }
}
