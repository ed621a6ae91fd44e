namespace Site.Tests.Feeds;

public sealed class FeedIdsTests
{
    private const string Paper = "- title: Small agents\n  abstract: Text.\n";

    private static readonly string[] Forms = ["rss.xml", "atom.xml", "feed.json"];

    [Theory]
    [InlineData("  arxiv: 2503.00001")]
    [InlineData("  id: another-page")]
    [InlineData("  arxiv: 2503.00001\n  id: another-page\n  doi: 10.1000/1")]
    public void A_paper_keeps_its_id_when_it_gains(string fields)
    {
        using var site = new FeedSite().Day("2025-03-12", Paper).Build();
        var before = Forms.SelectMany(site.Ids).ToArray();
        site.Day("2025-03-12", Paper + fields).Build();
        Assert.Equal(before, Forms.SelectMany(site.Ids));
    }

    [Fact]
    public void Ids_do_not_hold_the_address_of_the_site()
    {
        using var site = new FeedSite().Day("2025-03-12", Paper).Build();
        var before = Forms.SelectMany(site.Ids).ToArray();
        var feed = site.Xml("atom.xml").Element(FeedSite.Atom + "id")?.Value;
        site.Build("https://elsewhere.example/");
        Assert.Equal(before, Forms.SelectMany(site.Ids));
        Assert.Equal(feed, site.Xml("atom.xml").Element(FeedSite.Atom + "id")?.Value);
    }

    [Fact]
    public void A_paper_that_comes_again_keeps_its_id_and_its_publication()
    {
        using var site = new FeedSite().Day("2025-03-12", Paper).Day("2025-03-13", 1).Build();
        var before = site.Ids("atom.xml").Order().ToArray();
        site.Day("2026-01-05", Paper).Build();
        Assert.Equal(before, site.Ids("atom.xml").Order());
        var entry = site.Xml("atom.xml").Elements(FeedSite.Atom + "entry").First();
        Assert.Equal("2025-03-12T00:00:00Z", entry.Element(FeedSite.Atom + "published")?.Value);
        Assert.Equal("2026-01-05T00:00:00Z", entry.Element(FeedSite.Atom + "updated")?.Value);
        var item = site.Xml("rss.xml").Descendants("item").First();
        Assert.Equal("Wed, 12 Mar 2025 00:00:00 GMT", item.Element("pubDate")?.Value);
        Assert.Equal("2026-01-05T00:00:00Z", item.Element(FeedSite.Atom + "updated")?.Value);
    }

    [Fact]
    public void Papers_of_one_title_have_ids_of_their_own_that_outlive_their_pages()
    {
        const string first = "- {title: Report, abstract: One., arxiv: 2503.00001, id: one}";
        using var site = new FeedSite().Day("2025-03-12", first).Day("2025-03-13", "- {title: Report, abstract: Two., arxiv: 2503.00002, id: two}").Build();
        var before = site.Ids("rss.xml");
        Assert.Equal(2, before.Distinct().Count());
        site.Day("2025-03-13", "- {title: Report, abstract: Two., arxiv: 2503.00002, id: three}").Build();
        Assert.Equal(before, site.Ids("rss.xml"));
    }

    [Theory]
    [InlineData("example.org", "tag:example.org,2025:paper/small-agents")]
    [InlineData("ada@example.org,2026", "tag:ada@example.org,2026:paper/small-agents")]
    public void The_authority_is_the_curators_with_or_without_its_year(string authority, string id)
    {
        using var site = new FeedSite($"feed_authority: \"{authority}\"").Day("2025-03-12", Paper).Build();
        Assert.Equal([id], site.Ids("rss.xml"));
    }
}
