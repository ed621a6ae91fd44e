using Site.Diagnostics;
using Site.Formats;
using Site.Tests.Reading;

namespace Site.Tests.Formats;

public sealed class LooseDatesTests
{
    [Theory]
    [InlineData("2026-01-05", "2026-01-05")]
    [InlineData("2026-01-05T18:59:59Z", "2026-01-05")]
    [InlineData("2026-1-5", "2026-01-05")]
    [InlineData("5 January 2026", "2026-01-05")]
    [InlineData("Jan 5, 2026", "2026-01-05")]
    [InlineData("25/12/2025", "2025-12-25")]
    [InlineData("2026-01", "2026-01")]
    [InlineData("January 2026", "2026-01")]
    [InlineData("2026 Jan.", "2026-01")]
    [InlineData("1/2026", "2026-01")]
    [InlineData("2026", "2026")]
    [InlineData("c2019", "2019")]
    [InlineData("2019.0", "2019")]
    [InlineData("[2019]", "2019")]
    [InlineData("n.d.", "")]
    [InlineData("NaN", "")]
    [InlineData(" ", "")]
    public void Dates_are_as_exact_as_they_are_written(string text, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(expected, LooseDates.Read(text, new Location("x.csv"), diagnostics)?.ToString() ?? "");
        Assert.Empty(diagnostics.Sorted());
    }

    [Theory]
    [InlineData("Spring 2024", "2024", "x.csv(2,3): warning PD205: 'Spring 2024' is no date, only its year, 2024, counts; write it as 2026-01-05, 2026-01 or 2026.")]
    [InlineData("2026-13", "2026", "x.csv(2,3): warning PD205: '2026-13' is no date, only its year, 2026, counts;")]
    [InlineData("soon", "", "x.csv(2,3): warning PD205: 'soon' is no date; write it as")]
    [InlineData("1704412800", "", "x.csv(2,3): warning PD205: '1704412800' is no date; write it as")]
    [InlineData("5/1/2026", "", "x.csv(2,3): error PD205: '5/1/2026' is ambiguous: 5 January 2026 or 1 May 2026; write year-month-day, as in 2026-01-05.")]
    public void What_is_none_is_said_with_its_value_and_place(string text, string expected, string message)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(expected, LooseDates.Read(text, new Location("x.csv", 2, 3), diagnostics)?.ToString() ?? "");
        Assert.StartsWith(message, Assert.Single(diagnostics.Sorted()).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-05.csv", "Title,Authors,Published\n\"A, \"\"long\"\"\ntitle\",Ann Doe,soon\n", "2026-01-05.csv(3,16): warning PD205: 'soon'")]
    [InlineData("2026-01-05.tsv", "Title\tDate\nA\t\"soon\"\n", "2026-01-05.tsv(2,4): warning PD205: 'soon'")]
    [InlineData("2026-01-05.ris", "TY  - JOUR\nTI  - A\nDA  - Foo 2024\nER  - \n", "2026-01-05.ris(3,7): warning PD205: 'Foo 2024' is no date, only its year, 2024, counts")]
    [InlineData("2026-01-05.ris", "TY  - JOUR\nTI  - A\nDA  - 2024/13/02/x\nER  - \n", "2026-01-05.ris(3,7): warning PD205: '2024-13-02' is no date")]
    [InlineData("2026-01-05.json", """[{"type":"article","title":"A","issued":{"date-parts":[[2024,13]]}}]""", "2026-01-05.json(1,55): warning PD205: '2024-13' is no date")]
    [InlineData("2026-01-05.json", """[{"type":"article","title":"A","issued":{"raw":"soon"}}]""", "2026-01-05.json(1,41): warning PD205: 'soon'")]
    [InlineData("2026-01-05.jsonl", """{"id":"2601.00001","title":"A","year":"soon"}""", "2026-01-05.jsonl(1,39): warning PD205: 'soon'")]
    [InlineData("2026-01-05.bib", "@misc{a, title={A}, year=2024,\n month = {13}}", "2026-01-05.bib(2,10): warning PD205: '13' is no month")]
    public void Every_reader_says_where(string name, string text, string message) => Readings.Reports(message, name, text);
}
