using System.Globalization;
using Site.Fetching;
using Site.Text;

namespace Site.Tests.Fetching;

public sealed class ArxivCalendarTests
{
    [Theory]
    [InlineData("2026-01-05T04:59:00Z", "2026-01-04T23:59:00-05:00")]
    [InlineData("2026-03-08T06:59:59Z", "2026-03-08T01:59:59-05:00")]
    [InlineData("2026-03-08T07:00:00Z", "2026-03-08T03:00:00-04:00")]
    [InlineData("2026-11-01T05:59:59Z", "2026-11-01T01:59:59-04:00")]
    [InlineData("2026-11-01T06:00:00Z", "2026-11-01T01:00:00-05:00")]
    public void Clocks_in_the_east_change_twice_a_year(string utc, string eastern) =>
        Assert.Equal(eastern, EasternTime.Of(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-01-05", "01-01 19:00", "01-02 19:00")] // Monday: Thursday to Friday
    [InlineData("2026-01-06", "01-02 19:00", "01-05 19:00")] // Tuesday: Friday to Monday
    [InlineData("2026-01-07", "01-05 19:00", "01-06 19:00")]
    [InlineData("2026-07-10", "07-08 18:00", "07-09 18:00")]
    public void A_feed_has_what_was_submitted_until_two_o_clock(string day, string from, string to)
    {
        Iso.TryDate(day, out var date);
        var span = ArxivCalendar.Submissions(date);
        Assert.Equal((from, to), (span.From.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture), span.To.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-19", true)]
    [InlineData("2026-05-25", true)]
    [InlineData("2026-07-03", true)]
    [InlineData("2026-09-07", true)]
    [InlineData("2026-11-26", true)]
    [InlineData("2026-11-27", true)]
    [InlineData("2026-12-25", true)]
    [InlineData("2026-01-07", false)]
    [InlineData("2026-03-17", false)]
    [InlineData("2026-09-14", false)]
    public void Holidays_are_those_of_the_year(string day, bool isHoliday)
    {
        Iso.TryDate(day, out var date);
        Assert.Equal(isHoliday, ArxivCalendar.MayBeHoliday(date));
    }
}
