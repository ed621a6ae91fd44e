namespace Site.Tests.Feeds;

public sealed class CorrectionsTests
{
    private const string Paper = "- title: Small agents\n  abstract: Text.\n  arxiv: 2503.00001\n  published: 2025-03-10\n";

    [Fact]
    public void What_later_days_say_otherwise_is_a_correction_each_once()
    {
        using var site = new FeedSite().Day("2025-03-12", Paper)
            .Day("2025-03-20", "- title: Tiny agents\n  arxiv: 2503.00001\n  doi: 10.1000/1")
            .Day("2025-03-21", "- title: Tiny agents\n  arxiv: 2503.00001\n  doi: 10.1000/1").Build();
        Assert.Equal(
            ["tag:example.org,2025:digest/correction/2025-03-20/retitled/arxiv/2503.00001", "tag:example.org,2025:digest/correction/2025-03-20/published/arxiv/2503.00001"],
            site.Ids("corrections.xml"));
        var items = site.Xml("corrections.xml").Descendants("item").ToArray();
        Assert.Equal(["New title: Tiny agents", "Published: Tiny agents"], items.Select(i => i.Element("title")?.Value));
        Assert.Equal(["Thu, 20 Mar 2025 12:00:00 GMT", "Thu, 20 Mar 2025 11:59:59 GMT"], items.Select(i => i.Element("pubDate")?.Value));
        Assert.Contains("“Small agents” is now called “Tiny agents”.", items[0].Element(FeedSite.Content + "encoded")?.Value, StringComparison.Ordinal);
        Assert.Contains("10.1000/1", items[1].Element(FeedSite.Content + "encoded")?.Value, StringComparison.Ordinal);
        Assert.Equal("2025-03-20T12:00:00Z", site.Xml("atom.xml").Elements(FeedSite.Atom + "entry").Single().Element(FeedSite.Atom + "updated")?.Value);
    }

    [Fact]
    public void A_file_about_the_paper_may_date_what_it_corrects()
    {
        using var site = new FeedSite().Day("2025-03-12", Paper).Paper("small.md", "title: Tiny agents\narxiv: 2503.00001\ncorrected: 2025-03-15").Build();
        Assert.Equal(["New title: Tiny agents"], site.Xml("corrections.atom.xml").Elements(FeedSite.Atom + "entry").Select(e => e.Element(FeedSite.Atom + "title")?.Value));
    }

    [Fact]
    public void A_withdrawn_paper_is_a_correction_and_its_page_says_so()
    {
        using var site = new FeedSite().Day("2025-03-12", Paper + "  withdrawn: 2025-04-02\n").Build();
        Assert.Equal("Wed, 02 Apr 2025 12:00:00 GMT", site.Xml("corrections.xml").Descendants("item").Single().Element("pubDate")?.Value);
        Assert.Contains("Withdrawn by its authors on 2 April 2025.", site.Text("papers/small-agents.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- title: Small Agents\n  arxiv: 2503.00001")]
    [InlineData("- title: Small agents\n  arxiv: 2503.00001\n  upvotes: 12\n  doi: 10.48550/arXiv.2503.00001")]
    public void What_is_said_again_is_no_correction(string again)
    {
        using var site = new FeedSite().Day("2025-03-12", Paper).Day("2025-03-20", again).Build();
        Assert.Empty(site.Ids("corrections.xml"));
    }
}
