using Site.Text;

namespace Site.Tests.Text;

public sealed class IsoTests
{
    [Fact]
    public void Every_day_is_read_as_it_is_written()
    {
        for (var day = new DateOnly(1999, 12, 1); day.Year < 2005; day = day.AddDays(1))
        {
            Assert.True(Iso.TryDate(Iso.Date(day), out var read));
            Assert.Equal(day, read);
        }
    }

    [Theory]
    [InlineData("2026-01-05")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    public void A_date_is_year_month_and_day(string text)
    {
        Assert.True(Iso.TryDate(text, out var date));
        Assert.Equal(text, Iso.Date(date));
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("2026-01-00")]
    [InlineData("2026-01-32")]
    [InlineData("0000-01-01")]
    [InlineData("2026-1-5")]
    [InlineData("2026/01/05")]
    [InlineData("2026-01-05 ")]
    [InlineData("+026-01-05")]
    [InlineData("2026-01- 5")]
    [InlineData("٢٠٢٦-٠١-٠٥")]
    [InlineData("")]
    public void Nothing_else_is_a_date(string text) => Assert.False(Iso.TryDate(text, out _));
}
