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
        site.Paper("small.md", "title: Small agents\n" + fields.Trim().Replace("\n  ", "\n", StringComparison.Ordinal)).Build();
        Assert.Equal(before, Forms.SelectMany(site.Ids));
        site.Day("2025-03-14", Paper + fields).Build();
        Assert.Equal(before, Forms.SelectMany(site.Ids));
    }

    [Theory]
    [InlineData("arxiv: 2503.00001", "tag:example.org,2025:digest/paper/arxiv/2503.00001")]
    [InlineData("doi: 10.1000/ABC<1>", "tag:example.org,2025:digest/paper/doi/10.1000/abc%3C1%3E")]
    [InlineData("arxiv: 2503.00001\n  doi: 10.1000/1", "tag:example.org,2025:digest/paper/arxiv/2503.00001")]
    public void A_corrected_title_changes_no_id_that_an_arxiv_id_or_doi_gives(string field, string id)
    {
        using var site = new FeedSite().Day("2025-03-12", $"{Paper}  {field}").Build();
        Assert.Equal([id, id, id], Forms.SelectMany(site.Ids));
        site.Day("2025-03-12", $"- title: Tiny agents\n  abstract: Text.\n  {field}").Build();
        Assert.Equal([id, id, id], Forms.SelectMany(site.Ids));
        site.Day("2025-03-12", Paper + "  " + field).Day("2025-03-14", $"- title: Tiny agents\n  abstract: Text.\n  {field}").Build();
        Assert.Equal([id, id, id], Forms.SelectMany(site.Ids));
    }

    [Fact]
    public void A_late_older_day_that_is_known_to_be_late_changes_no_id_and_no_address()
    {
        using var site = new FeedSite().Day("2025-03-12", Paper + "  arxiv: 2503.00001").Published("2025-03-12: 2025-03-12T06:00:00Z").Build();
        var (ids, page) = (site.Ids("rss.xml"), Assert.Single(site.Files("*.html"), f => f.StartsWith("papers/", StringComparison.Ordinal)));
        site.Day("2025-02-12", "- title: Old agents\n  abstract: Text.\n  doi: 10.1000/1\n  arxiv: 2503.00001").Published("2025-02-12: 2025-03-14T06:00:00Z", "2025-03-12: 2025-03-12T06:00:00Z").Build();
        Assert.Equal(ids, site.Ids("rss.xml"));
        Assert.Equal(page, Assert.Single(site.Files("*.html"), f => f.StartsWith("papers/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_sites_have_no_id_in_common_without_a_setting()
    {
        using var site = new FeedSite().Day("2025-03-12", Paper).Build();
        var ids = Forms.SelectMany(site.Ids).ToHashSet();
        Assert.DoesNotContain(site.Build("https://example.org/other/").Ids("rss.xml"), ids.Contains);
        Assert.DoesNotContain(site.Build("https://elsewhere.example/digest/").Ids("rss.xml"), ids.Contains);
        Assert.Equal(["tag:paper-digest,2025:paper/small-agents"], site.Build(null).Ids("rss.xml"));
    }

    [Fact]
    public void A_site_that_moves_keeps_its_ids_by_naming_its_first_address()
    {
        using var site = new FeedSite().Day("2025-03-12", Paper).Build("https://name.github.io/Digest/");
        var ids = Forms.SelectMany(site.Ids).ToArray();
        site.Settings("feed_authority: name.github.io/Digest");
        Assert.Equal(ids, Forms.SelectMany(site.Build("https://elsewhere.example/").Ids));
    }

    [Fact]
    public void Ids_with_an_authority_do_not_hold_the_address_of_the_site()
    {
        using var site = new FeedSite("feed_authority: example.net").Day("2025-03-12", Paper).Build();
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
        var entry = site.Xml("atom.xml").Elements(FeedSite.Atom + "entry").Last();
        Assert.Equal("2025-03-12T12:00:00Z", entry.Element(FeedSite.Atom + "published")?.Value);
        Assert.Equal("2025-03-12T12:00:00Z", entry.Element(FeedSite.Atom + "updated")?.Value);
        var item = site.Xml("rss.xml").Descendants("item").Last();
        Assert.Equal("Wed, 12 Mar 2025 12:00:00 GMT", item.Element("pubDate")?.Value);
        Assert.Null(item.Element(FeedSite.Atom + "updated"));
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
    [InlineData("Example.org,2026/A/b/", "tag:example.org,2026:A/b/paper/small-agents")]
    public void The_authority_is_the_curators_with_or_without_its_year(string authority, string id)
    {
        using var site = new FeedSite($"feed_authority: \"{authority}\"").Day("2025-03-12", Paper).Build();
        Assert.Equal([id], site.Ids("rss.xml"));
    }
}
