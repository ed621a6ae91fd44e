using Site.Reading;
using Site.Text;

namespace Site.Tests.Reading;

public sealed class DayNameTests
{
    [Theory]
    [InlineData("2026-01-05.yml", "2026-01-05")]
    [InlineData("2026-01-05-evening.yml", "2026-01-05")]
    [InlineData("2026-01-05_2.txt", "2026-01-05")]
    [InlineData("2026-01-05", "2026-01-05")]
    [InlineData("2026-02-30.yml", null)]
    [InlineData("2026-1-5.yml", null)]
    [InlineData("2026-01-055.yml", null)]
    [InlineData("05-01-2026.yml", null)]
    [InlineData("x", null)]
    public void A_name_begins_with_its_day(string name, string? day) =>
        Assert.Equal(day, DayName.TryFrom(name) is { } found ? Iso.Date(found) : null);
}
