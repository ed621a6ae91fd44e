using Site.Views;

namespace Site.Tests.Views;

public sealed class TrendViewTests
{
    // Mondays: 3, 10 and 17 March 2025.
    private static readonly DateOnly Wednesday = new(2025, 3, 5);
    private static readonly DateOnly TwoWeeksOn = new(2025, 3, 18);

    [Fact]
    public void Has_a_week_for_every_week_of_the_digest() =>
        Assert.Equal([new(2025, 3, 3), new(2025, 3, 10), new(2025, 3, 17)], TrendView.Of([], Wednesday, TwoWeeksOn).Weeks.Select(w => w.Monday));

    [Fact]
    public void Counts_from_Monday_to_Sunday() =>
        Assert.Equal([1, 2, 0], TrendView.Of([new(2025, 3, 9), new(2025, 3, 10), new(2025, 3, 16)], Wednesday, TwoWeeksOn).Weeks.Select(w => w.Count));

    [Fact]
    public void Measures_weeks_by_the_fullest() =>
        Assert.Equal([0.5, 1, 0], TrendView.Of([new(2025, 3, 9), new(2025, 3, 10), new(2025, 3, 16)], Wednesday, TwoWeeksOn).Weeks.Select(w => w.Share));

    [Fact]
    public void Is_flat_without_papers() =>
        Assert.All(TrendView.Of([], Wednesday, TwoWeeksOn).Weeks, w => Assert.Equal(0, w.Share));

    [Fact]
    public void Of_one_day_is_one_week() =>
        Assert.Equal(1, Assert.Single(TrendView.Of([Wednesday], Wednesday, Wednesday).Weeks).Count);

    [Fact]
    public void Ends_with_the_newest_week_and_leaves_out_the_oldest()
    {
        var first = TwoWeeksOn.AddDays(-7 * 200);
        var trend = TrendView.Of([first, TwoWeeksOn], first, TwoWeeksOn);

        Assert.Equal(TrendView.Longest, trend.Weeks.Count);
        Assert.Equal(new DateOnly(2025, 3, 17), trend.Weeks[^1].Monday);
        Assert.Equal(1, trend.Weeks.Sum(w => w.Count));
    }
}
