using Site.Diagnostics;
using Site.Papers;
using Site.Reading;

namespace Site.Tests.Reading;

public sealed class PublishedFileTests
{
    [Fact]
    public void Days_closings_and_papers_are_read_in_universal_time()
    {
        var (times, messages) = Read("2601.00009: 2026-01-05T06:12:00Z, cited doe2026nine\n2026-01-05: 2026-01-05T06:12:00Z\n2026-01-06: 2026-01-06T08:10:00+02:00, closed 2026-01-06T22:00Z\narXiv:2601.00001v2: 2026-01-09 06:12:00Z\n10.1000/X: 2026-01-10T00:00:00Z\nsmall-agents: 2026-01-11T00:00:00Z\n");
        Assert.Empty(messages);
        Assert.Equal([Time(5, 6, 12), Time(6, 6, 10), Time(7, 12, 0)], [times.Of(new DateOnly(2026, 1, 5)), times.Of(new DateOnly(2026, 1, 6)), times.Of(new DateOnly(2026, 1, 7))]);
        Assert.Equal(Time(6, 22, 0), Assert.Single(times.Closed).Value);
        Assert.Equal(["arxiv/2601.00009", "arxiv/2601.00001", "doi/10.1000/x", "small-agents"], times.Papers.Keys);
        Assert.Equal("doe2026nine", Assert.Single(times.Citations).Value);
        Assert.All([.. times.Days.Values, .. times.Papers.Values], t => Assert.Equal(DateTimeKind.Utc, t.Kind));
    }

    [Theory]
    [InlineData("- 2026-01-05", "published.yml(1,1): error PD202: this file is a mapping (2026-01-05: 2026-01-05T06:12:00Z), but a list is here.")]
    [InlineData("2026-01-05: soon", "published.yml(1,13): error PD205: 'soon' is no time; write one in universal time, as 2026-01-05T06:12:00Z.")]
    [InlineData("2026-01-05: [1]", "published.yml(1,13): error PD202: '2026-01-05' is a time, but a list is here.")]
    [InlineData("2601.00001: 2026-01-05T06:12:00Z, cited a-b", "published.yml(1,13): error PD208: 'a-b' is no citation key; one has letters and digits, as doe2026onething.")]
    [InlineData("2026-01-05: 2026-01-05T06:12:00Z, closed then", "published.yml(1,13): error PD205: 'then' is no time; write one in universal time, as 2026-01-05T06:12:00Z.")]
    public void What_is_no_time_is_an_error_with_its_place(string yaml, string message) => Assert.Equal([message], Read(yaml).Messages);

    private static DateTime Time(int day, int hour, int minute) => new(2026, 1, day, hour, minute, 0, DateTimeKind.Utc);

    private static (FirstPublications Times, string[] Messages) Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var times = PublishedFile.Read(new SourceText("published.yml", yaml), diagnostics);
        return (times, [.. diagnostics.Sorted().Select(d => d.ToString())]);
    }
}
