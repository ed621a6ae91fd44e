using Site.Text;

namespace Site.Tests.Text;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2026-01-05", "2026-01-05 00:00 +00:00")]
    [InlineData("2026-1-5", "2026-01-05 00:00 +00:00")]
    [InlineData("2026/01/05", "2026-01-05 00:00 +00:00")]
    [InlineData(" 2026.1.5 ", "2026-01-05 00:00 +00:00")]
    [InlineData("2026-01-04 18:59:59+00:00", "2026-01-04 18:59 +00:00")]
    [InlineData("2026-01-04T18:59:59Z", "2026-01-04 18:59 +00:00")]
    [InlineData("2026-01-04T18:59:59.123456", "2026-01-04 18:59 +00:00")]
    [InlineData("2026-01-04t18:59:59.10-05:00", "2026-01-04 18:59 -05:00")]
    [InlineData("2001-12-14 21:59:43.10 -5", "2001-12-14 21:59 -05:00")]
    [InlineData("2026-01-04 18:59", "2026-01-04 18:59 +00:00")]
    [InlineData("2026-01-04 18:59:60 UTC", "2026-01-04 18:59 +00:00")]
    [InlineData("Sun, 4 Jan 2026 18:59:59 +0000", "2026-01-04 18:59 +00:00")]
    [InlineData("Sun, 04 Jan 2026 18:59:59 GMT", "2026-01-04 18:59 +00:00")]
    [InlineData("4 Jan 2026 18:59 -0330", "2026-01-04 18:59 -03:30")]
    [InlineData("Sun, 4 Jan 2026 18:59:59 +0000 (UTC)", "2026-01-04 18:59 +00:00")]
    [InlineData("5 January 2026", "2026-01-05 00:00 +00:00")]
    [InlineData("5th Sept. 2026", "2026-09-05 00:00 +00:00")]
    [InlineData("January 5, 2026", "2026-01-05 00:00 +00:00")]
    [InlineData("05-Jan-2026", "2026-01-05 00:00 +00:00")]
    [InlineData("25/1/2026", "2026-01-25 00:00 +00:00")]
    [InlineData("1/25/2026", "2026-01-25 00:00 +00:00")]
    [InlineData("5.5.2026", "2026-05-05 00:00 +00:00")]
    [InlineData("2026-02-30", null)]
    [InlineData("2026-13-01", null)]
    [InlineData("2026-01/05", null)]
    [InlineData("2026-01-05T25:00", null)]
    [InlineData("2026-01-05T10:00+99:00", null)]
    [InlineData("0001-01-01T00:00+14:00", null)]
    [InlineData("9999-12-31T23:59-14:00", null)]
    [InlineData("5/1/2026", null)]
    [InlineData("5 Foo 2026", null)]
    [InlineData("2026-01", null)]
    [InlineData("2026", null)]
    [InlineData("१९८७-०१-०५", null)]
    [InlineData("५ Jan २०२६", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public void Reads_what_people_and_programs_write(string text, string? expected) =>
        Assert.Equal(expected, WrittenDate.TryMoment(text, out var moment) ? moment.ToString("yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture) : null);

    [Theory]
    [InlineData("5/1/2026", "5 January 2026, 1 May 2026")]
    [InlineData("05-01-2026", "5 January 2026, 1 May 2026")]
    [InlineData("5/5/2026", "")]
    [InlineData("25/1/2026", "")]
    [InlineData("2026-01-05", "")]
    public void Knows_what_is_ambiguous(string text, string days) =>
        Assert.Equal(days, string.Join(", ", WrittenDate.Meanings(text).Select(d => PartialDate.FromDateOnly(d).Title)));

    [RepeatableProperty(300)]
    public void Any_text_is_read_or_not(string? text)
    {
        WrittenDate.TryMoment(text ?? "", out _);
        Assert.True(WrittenDate.Meanings(text ?? "").Count is 0 or 2);
    }

    [RepeatableProperty(300)]
    public void What_a_moment_is_written_as_is_read_again(DateTime time, short offset)
    {
        var at = new DateTimeOffset(DateTime.SpecifyKind(new DateTime(2026, 1, 1).AddMinutes(time.Ticks / TimeSpan.TicksPerMinute % 1_000_000), DateTimeKind.Unspecified), TimeSpan.FromMinutes(offset % 840));
        foreach (var format in (string[])["yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.fffzzz", "ddd, d MMM yyyy HH:mm:ss zzz", "d MMMM yyyy HH:mm zzz"])
        {
            Assert.True(WrittenDate.TryMoment(at.ToString(format, System.Globalization.CultureInfo.InvariantCulture), out var read));
            Assert.Equal(at, read);
        }
    }
}
