namespace Site.Tests.Sites;

/// <summary>Dates as people and programs write them, in fields and in names of files.</summary>
public sealed class WrittenDatesTests
{
    [Fact]
    public void Dates_of_Python_and_of_mail_are_dates()
    {
        using var site = new SmallSite(("digest/2026-1-5.jsonl", """
            {"id":"2601.00001","title":"One","abstract":"T.","authors":["Ann Doe"],"published":"2026-01-04 18:59:59+00:00"}
            {"id":"2601.00002","title":"Two","abstract":"T.","authors":["Ann Doe"],"published":"Sun, 4 Jan 2026 18:59:59 +0000"}
            {"id":"2601.00003","title":"Three","abstract":"T.","authors":["Ann Doe"],"published":"soon"}
            """));
        site.Build();
        Assert.Equal(["4 January 2026", "4 January 2026", null], site.Papers.Select(p => site.Fact(p, "Published")));
        Assert.Equal("5 January 2026", site.Fact("2601.00001", "Appears on"));
        Assert.Equal(["digest/2026-1-5.jsonl(3,86): warning PD205: 'soon' is no date; one is written 2026-01-05 or 2026-01-05T08:30:00Z."], site.Messages);
    }

    [Theory]
    [InlineData("2026-1-5")]
    [InlineData("2026-01-05T23:00:00-05:00")]
    [InlineData("2026-01-05 23:00:00")]
    [InlineData("5 January 2026")]
    public void A_curator_may_write_them_too(string date)
    {
        using var site = new SmallSite(("digest/2026-01-05.yml", $"date: {date}\npapers:\n  - {{title: One, abstract: T.}}\n"));
        site.Build();
        Assert.Empty(site.Messages);
        Assert.Equal(["2026-01-05"], site.Days);
    }

    [Fact]
    public void What_is_ambiguous_is_an_error_that_says_so()
    {
        using var site = new SmallSite(("digest/2026-01-05.yml", "papers:\n  - title: One\n    abstract: T.\n    published: 5/1/2026\n"));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Equal(["digest/2026-01-05.yml(4,16): error PD205: '5/1/2026' for 'published' is ambiguous: 5 January 2026 or 1 May 2026; write year-month-day, as in 2026-01-05."], site.Messages);
    }
}
