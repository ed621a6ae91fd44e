using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Tests.Papers;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("2026-03-12", "2026-W11", "2026-03")]
    [InlineData("2025-12-29", "2026-W01", "2025-12")]
    [InlineData("2027-01-03", "2026-W53", "2027-01")]
    [InlineData("2026-03-15", "2026-W11", "2026-03")]
    [InlineData("2026-03-16", "2026-W12", "2026-03")]
    public void A_week_is_named_as_ISO_8601_counts_it(string day, string week, string month)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(week, Periods.Week(date));
        Assert.Equal(month, Periods.Month(date));
    }

    [Fact]
    public void A_period_has_each_paper_once_with_the_most_votes_first()
    {
        var (few, many, none) = (Paper("few", 3), Paper("many", 30), Paper("none", null));
        Day[] days =
        [
            new() { Date = new DateOnly(2026, 3, 13), Papers = [few, many] },
            new() { Date = new DateOnly(2026, 3, 12), Papers = [none, many] },
            new() { Date = new DateOnly(2026, 2, 27), Papers = [none] },
        ];

        var months = Periods.Months(days);

        Assert.Equal(["2026-03", "2026-02"], months.Select(m => m.Name));
        Assert.Equal([many, few, none], months[0].Papers);
        Assert.Equal(["2026-W11", "2026-W09"], Periods.Weeks(days).Select(w => w.Name));
    }

    private static Paper Paper(string name, int? votes) => new()
    {
        Id = Slug.Parse(name),
        FeedKey = name,
        Title = name,
        Abstract = name,
        Upvotes = votes,
        Days = [new DateOnly(2026, 3, 12)],
        At = new Location("test"),
    };
}
