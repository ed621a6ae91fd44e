using Site.Text;

namespace Site.Tests.Text;

public sealed class PartialDateTests
{
    private static readonly PartialDate Year = PartialDate.OfYear(2026);
    private static readonly PartialDate Month = PartialDate.OfMonth(2026, 3);
    private static readonly PartialDate Day = new DateOnly(2026, 3, 12);

    [Fact]
    public void Is_written_as_exactly_as_it_is_known()
    {
        Assert.Equal(["2026", "2026-03", "2026-03-12"], new[] { Year, Month, Day }.Select(d => d.ToString()));
        Assert.Equal(["2026", "March 2026", "12 March 2026"], new[] { Year, Month, Day }.Select(d => d.Title));
        Assert.Equal([null, null, new DateOnly(2026, 3, 12)], new[] { Year, Month, Day }.Select(d => d.Exact));
    }

    [Fact]
    public void What_is_known_less_exactly_comes_first()
    {
        PartialDate[] ordered = [PartialDate.OfYear(2025), Year, PartialDate.OfMonth(2026, 1), new DateOnly(2026, 1, 1), Month, new DateOnly(2026, 3, 1), Day];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(Year < Month && Month < Day && Day >= Month && Year <= Month && Day > Year);
        Assert.NotEqual(PartialDate.OfMonth(2026, 1), Year);
    }
}
