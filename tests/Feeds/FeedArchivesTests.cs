namespace Site.Tests.Feeds;

public sealed class FeedArchivesTests
{
    private static readonly (string Date, int Papers)[] Days =
    [
        ("2025-01-30", 3), ("2025-01-31", 1), ("2025-02-03", 3), ("2025-02-04", 3), ("2025-02-05", 1), ("2025-03-03", 7), ("2025-03-04", 2), ("2025-03-05", 2),
    ];

    [Theory]
    [InlineData("rss.xml", 5)]
    [InlineData("atom.xml", 5)]
    [InlineData("rss.xml", 1)]
    [InlineData("atom.xml", 200)]
    public void A_walk_from_the_feed_through_its_archives_meets_every_paper(string feed, int length)
    {
        using var site = new FeedSite($"feed_length: {length}").Days(Days).Build();
        var met = site.Ids(feed).ToList();
        var documents = 0;
        for (var at = site.Link(feed, "prev-archive"); at is not null; at = site.Link(at, "prev-archive"))
        {
            Assert.NotNull(site.Xml(at).DescendantsAndSelf(FeedSite.History + "archive").SingleOrDefault());
            Assert.Equal(at, site.Link(at, "self"));
            Assert.EndsWith(".atom.xml", at, StringComparison.Ordinal);
            Assert.Equal("atom.xml", site.Link(at, "current"));
            Assert.NotEmpty(site.Ids(at));
            met.AddRange(site.Ids(at));
            Assert.True(++documents < 50);
        }

        Assert.Equal(Days.Sum(d => d.Papers), met.Distinct().Count());
        // The newest day is in no archive yet, so the feed has it whole.
        Assert.Equal(Math.Min(Math.Max(length, 2), Days.Sum(d => d.Papers)), site.Ids(feed).Count);
    }

    [Fact]
    public void All_real_days_can_be_walked_to_the_first()
    {
        using var site = new FeedSite().RealDays().Build();
        foreach (var feed in new[] { "rss.xml", "atom.xml" })
        {
            var met = site.Ids(feed).ToHashSet();
            var last = feed;
            for (var at = site.Link(feed, "prev-archive"); at is not null; at = site.Link(at, "prev-archive"))
            {
                met.UnionWith(site.Ids(at));
                last = at;
            }

            Assert.Equal(site.Files("*.html").Count(f => f.StartsWith("papers/", StringComparison.Ordinal)), met.Count);
            Assert.StartsWith("archive/2024-05-", last, StringComparison.Ordinal);
        }

        foreach (var path in site.Files("*.xml").Where(f => f != "sitemap.xml")) Assert.Equal(site.Ids(path).Distinct().Count(), site.Ids(path).Count);
    }

    [Fact]
    public void A_paper_stands_in_one_archive()
    {
        using var site = new FeedSite("feed_length: 4").Days(Days).Build();
        var ids = site.Files("*.xml").Where(f => f.StartsWith("archive/", StringComparison.Ordinal)).SelectMany(site.Ids).ToArray();
        Assert.Equal(ids.Distinct().Count(), ids.Length);
    }

    [Fact]
    public void New_days_leave_published_archives_as_they_are()
    {
        using var site = new FeedSite("feed_length: 5");
        var kept = new Dictionary<string, byte[]>();
        foreach (var (date, papers) in Days)
        {
            // One of the first papers comes again each day.
            site.Day(date, papers);
            if (date != Days[0].Date) site.Again(date, "- title: Paper 2025-01-30-1 on agents\n  abstract: The text of 2025-01-30-1.");
            site.Build();
            foreach (var (path, bytes) in kept) Assert.Equal(bytes, site.Bytes(path));
            foreach (var path in site.Files("*.xml").Where(f => f.StartsWith("archive/", StringComparison.Ordinal))) kept[path] = site.Bytes(path);
        }

        Assert.True(kept.Count >= 4);
    }

    [Fact]
    public void An_archive_names_authors_once_and_a_feed_in_the_text_too()
    {
        using var site = new FeedSite("feed_length: 1")
            .Day("2025-01-30", "- title: One\n  abstract: The text.\n  authors: [Ada Lovelace]")
            .Day("2025-02-03", "- title: Two\n  abstract: The text.\n  authors: [Ada Lovelace]")
            .Build();
        Assert.Equal(1, Names(site.Text("archive/2025-01-30.atom.xml")));
        Assert.Equal(2, Names(site.Text("atom.xml")));
        Assert.Equal(2, Names(site.Text("rss.xml")));

        static int Names(string feed) => feed.Split("Ada Lovelace").Length - 1;
    }

    [Fact]
    public void A_day_on_which_papers_came_has_an_archive_once_another_has_begun()
    {
        using var site = new FeedSite("feed_length: 5").Days(Days).Build();
        Assert.Equal(Days.SkipLast(1).Select(d => $"archive/{d.Date}.atom.xml"), Archives(site).Keys);
    }

    [Theory]
    [InlineData("feed_length: 200")]
    [InlineData("feed_length: 1\nrecent_days: 1\npage_size: 7")]
    public void No_setting_of_lengths_changes_an_archive(string settings)
    {
        using var site = new FeedSite("feed_length: 5").Days(Days).Build();
        var before = Archives(site);
        site.Settings(settings);
        AssertSame(before, Archives(site.Build()));
    }

    [Fact]
    public void No_topic_and_no_later_word_on_a_paper_changes_an_archive()
    {
        using var site = new FeedSite("feed_length: 5").Days(Days).Build();
        var before = Archives(site);
        site.Topics("- name: Paper things\n  phrases: [paper]\n").Build();
        AssertSame(before, Archives(site));
        site.Day("2025-03-06", "- title: Paper 2025-01-30-1 on agents\n  upvotes: 7").Build();
        AssertSame(before, Archives(site));
    }

    [Fact]
    public void A_late_older_day_is_in_the_feed_and_changes_no_archive()
    {
        using var site = new FeedSite("feed_length: 5").Days(Days).Build();
        var before = Archives(site);
        site.Day("2025-02-10", 2).Published("2025-02-10: 2025-03-06T06:00:00Z").Build();
        Assert.Equal(2, site.Ids("rss.xml").Take(2).Count(i => i.Contains("2025-02-10", StringComparison.Ordinal)));
        Assert.EndsWith("day/2025-02-10", site.Ids("daily.xml")[0], StringComparison.Ordinal);
        Assert.Contains("paper-2025-02-10-1-on-agents", site.Ids("tags/agents.xml")[0], StringComparison.Ordinal);
        Assert.Equal("Thu, 06 Mar 2025 06:00:00 GMT", site.Xml("rss.xml").Descendants("item").First().Element("pubDate")?.Value);
        var after = Archives(site);
        Assert.True(after.Remove("archive/2025-03-05.atom.xml"));
        AssertSame(before, after);
    }

    [Fact]
    public void A_correction_changes_one_document_and_there_one_date()
    {
        using var site = new FeedSite("feed_length: 5").Days(Days).Build();
        var before = Archives(site);
        site.Paper("one.md", "title: Paper 2025-02-03-2 on agents\narxiv: 2502.00001").Build();
        site.Paper("two.md", "title: Another title\narxiv: 2502.00001\ncorrected: 2025-03-05").Build();
        var after = Archives(site);
        var changed = Assert.Single(before.Keys, k => !before[k].SequenceEqual(after[k]));
        Assert.Equal("archive/2025-02-03.atom.xml", changed);
        Assert.Equal(["2025-02-03T12:00:00Z", "2025-03-05T12:00:00Z", "2025-02-03T12:00:00Z"], site.Xml(changed).Elements(FeedSite.Atom + "entry").Select(e => e.Element(FeedSite.Atom + "updated")?.Value));
        Assert.Equal(before.Keys, after.Keys);
    }

    private static SortedDictionary<string, byte[]> Archives(FeedSite site) => new(
        site.Files("*.xml").Where(f => f.StartsWith("archive/", StringComparison.Ordinal)).ToDictionary(f => f, site.Bytes), StringComparer.Ordinal);

    private static void AssertSame(SortedDictionary<string, byte[]> before, SortedDictionary<string, byte[]> after)
    {
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, b => Assert.Equal(b.Value, after[b.Key]));
    }
}
