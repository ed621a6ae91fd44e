using Site.Addresses;
using Site.Papers;
using Site.Views;

namespace Site.Tests.Views;

public sealed class YearViewTests
{
    [Fact]
    public void Groups_days_by_year_and_month_newest_first()
    {
        var years = YearView.Of([Day(2026, 1, 5), Day(2025, 3, 12), Day(2025, 3, 11), Day(2025, 2, 28)]);

        Assert.Equal([2026, 2025], years.Select(y => y.Year));
        Assert.Equal([3, 2], years[1].Months.Select(m => m.Month));
        Assert.Equal([12, 11], years[1].Months[0].Days.Select(d => d.Day.Date.First.Day));
    }

    [Fact]
    public void Names_the_months_without_papers_between_the_first_day_and_the_last()
    {
        var years = YearView.Of([Day(2026, 3, 2), Day(2024, 11, 5), Day(2024, 9, 30)]);

        Assert.Equal([2026, 2025, 2024], years.Select(y => y.Year));
        Assert.Equal([1, 2], years[0].Empty.Select(m => m.Date.First.Month));
        Assert.Empty(years[1].Months);
        Assert.Equal(12, years[1].Empty.Count);
        Assert.Equal([10, 12], years[2].Empty.Select(m => m.Date.First.Month));
    }

    [Fact]
    public void Leads_from_a_month_to_its_weeks() =>
        Assert.Equal(["weekly/2025-W01.html", "weekly/2025-W02.html"], PeriodLink.Weeks([Day(2025, 1, 6), Day(2025, 1, 1), Day(2024, 12, 31)]).Select(w => Routes.Period(w.Name).Value));

    [Theory]
    [InlineData(2025, 9, 0)]
    [InlineData(2025, 3, 5)]
    [InlineData(2025, 6, 6)]
    public void Begins_a_month_under_its_weekday(int year, int month, int offset) =>
        Assert.Equal(offset, YearView.Of([Day(year, month, 1)])[0].Months[0].Offset);

    [Theory]
    [InlineData(2024, 2, 29)]
    [InlineData(2025, 2, 28)]
    [InlineData(2025, 3, 31)]
    public void Has_a_cell_for_every_day_of_the_month(int year, int month, int days)
    {
        var cells = CalendarCell.Of(year, month, [Day(year, month, 12)]);

        Assert.Equal(Enumerable.Range(1, days), cells.Select(c => c.Number));
        Assert.Equal(12, Assert.Single(cells, c => c.Day is not null).Number);
    }

    private static DayView Day(int year, int month, int day) =>
        new(new Day { Date = new DateOnly(year, month, day), Papers = [] }, 1, [], null);
}
