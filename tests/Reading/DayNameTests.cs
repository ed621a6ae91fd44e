using Site.Diagnostics;
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
    [InlineData("2026-1-5.yml", "2026-01-05")]
    [InlineData("2026_01_05.json", "2026-01-05")]
    [InlineData("20260105.json", "2026-01-05")]
    [InlineData("2026.1.5-evening.json", "2026-01-05")]
    [InlineData("202601055.json", null)]
    [InlineData("२०२६-०१-०५.yml", null)]
    [InlineData("2601.00001.md", null)]
    [InlineData("2026-1-05x.yml", null)]
    [InlineData("2026-01-055.yml", null)]
    [InlineData("05-01-2026.yml", null)]
    [InlineData("x", null)]
    public void A_name_begins_with_its_day(string name, string? day) =>
        Assert.Equal(day, DayName.TryFrom(name) is { } found ? Iso.Date(found) : null);

    [Theory]
    [InlineData("5-1-2026.yml", "5-1-2026.yml: error PD105: the name '5-1-2026.yml' is ambiguous: 5 January 2026 or 1 May 2026; name it like 2026-01-05.yml.")]
    [InlineData("today.yml", "today.yml: error PD105: the name 'today.yml' does not begin with a day; name it like 2026-01-05.yml.")]
    public void A_name_without_a_day_says_what_is_wrong(string name, string message)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(DayName.Of(new SourceText(name, ""), diagnostics));
        Assert.Equal(message, Assert.Single(diagnostics.Sorted()).ToString());
    }
}
