using System.Globalization;

namespace Site.Tests.Feeds;

public sealed class FeedTimesTests
{
    [Fact]
    public void Items_of_a_day_are_a_second_apart_in_its_order()
    {
        using var site = new FeedSite().Day("2025-03-12", 3).Day("2025-03-11", 2).Published("2025-03-12: 2025-03-12T06:30:00Z").Build();
        Assert.Equal(
            ["2025-03-12T06:30:00Z", "2025-03-12T06:29:59Z", "2025-03-12T06:29:58Z", "2025-03-11T12:00:00Z", "2025-03-11T11:59:59Z"],
            site.Json("feed.json").GetProperty("items").EnumerateArray().Select(i => i.GetProperty("date_published").GetString()));
    }

    [Fact]
    public void A_paper_that_came_late_to_its_day_is_new_when_it_came()
    {
        using var site = new FeedSite("feed_length: 2").Day("2025-03-11", 2).Day("2025-03-12", 2)
            .Again("2025-03-11", "- {title: Late agents, abstract: Text., arxiv: 2503.00001}")
            .Published("2503.00001: 2025-03-13T06:00:00Z").Build();
        Assert.EndsWith("paper/arxiv/2503.00001", site.Ids("rss.xml")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("2503.00001", site.Text("archive/2025-03-11.atom.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_day_stays_out_of_the_feed_of_days_where_it_is_asked_to()
    {
        using var site = new FeedSite("feed_open_day: false").Day("2025-03-11", 1).Day("2025-03-12", 1).Build();
        Assert.Equal(["day/2025-03-11"], Days());
        Assert.Equal(2, site.Ids("rss.xml").Count);
        site.Published("2025-03-12: 2025-03-12T06:00:00Z, closed 2025-03-12T22:00:00Z").Build();
        Assert.Equal(["day/2025-03-12", "day/2025-03-11"], Days());
        Assert.Equal("Wed, 12 Mar 2025 22:00:00 GMT", site.Xml("daily.xml").Descendants("item").First().Element("pubDate")?.Value);
        site.Published("2025-03-12: 2025-03-12T06:00:00Z").Day("2025-03-13", 1).Build();
        Assert.Equal(["day/2025-03-12", "day/2025-03-11"], Days());
        site.Settings("feed_open_day: true");
        site.Build();
        Assert.Equal(["day/2025-03-13", "day/2025-03-12", "day/2025-03-11"], Days());

        IEnumerable<string> Days() => site.Ids("daily.atom.xml").Select(i => i[i.IndexOf("day/", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Topics_and_days_hold_two_weeks_at_least()
    {
        using var site = new FeedSite("feed_length: 3");
        for (var day = new DateOnly(2025, 3, 1); day <= new DateOnly(2025, 3, 20); day = day.AddDays(1)) site.Day(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 4);
        site.Build();
        Assert.Equal(15 * 4, site.Ids("tags/agents.xml").Count);
        Assert.Equal(20, site.Ids("daily.xml").Count);
        Assert.Equal(4, site.Ids("rss.xml").Count);
    }

    [Fact]
    public void A_long_day_fits_into_a_mail_its_titles_first()
    {
        var papers = string.Join('\n', Enumerable.Range(1, 200).Select(i => $"- title: Paper {i} on agents\n  abstract: {string.Join(' ', Enumerable.Repeat("A sentence of the abstract.", 40))}\n  authors: [Ada Lovelace, Bo Ek]\n  arxiv: 2503.{i:00000}"));
        using var site = new FeedSite().Day("2025-03-12", papers).Build();
        var html = site.Xml("daily.xml").Descendants(FeedSite.Content + "encoded").Single().Value;
        Assert.InRange(html.Length, 70_000, 90_000);
        Assert.Equal(200, html.Split("<li>").Length - 1);
        Assert.InRange(html.Split("<h2>").Length - 1, 50, 199);
        Assert.True(html.LastIndexOf("<li>", StringComparison.Ordinal) < html.IndexOf("<h2>", StringComparison.Ordinal));
        Assert.EndsWith(">All 200 papers, on the web</a>", html.Trim().Replace("</p>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_long_titles_are_cut_too()
    {
        var papers = string.Join('\n', Enumerable.Range(1, 600).Select(i => $"- title: {string.Join(' ', Enumerable.Repeat("Words", 30))} {i}\n  abstract: Text."));
        using var site = new FeedSite().Day("2025-03-12", papers).Build();
        var html = site.Xml("daily.xml").Descendants(FeedSite.Content + "encoded").Single().Value;
        Assert.InRange(html.Length, 70_000, 90_000);
        Assert.Contains("All 600 papers, on the web", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_written_by_the_site_and_a_paper_by_all_its_authors()
    {
        var authors = string.Join(", ", Enumerable.Range(1, 16).Select(i => $"Author {(char)('A' + i)}"));
        using var site = new FeedSite("title: Daily Papers").Day("2025-03-12", $"- title: Large\n  abstract: Text.\n  authors: [{authors}]").Build();
        Assert.Equal("Daily Papers", site.Xml("daily.xml").Descendants(FeedSite.Creator + "creator").Single().Value);
        Assert.Equal("Daily Papers", site.Json("daily.json").GetProperty("items")[0].GetProperty("authors")[0].GetProperty("name").GetString());
        Assert.Equal("Author B, Author C and 14 others", site.Xml("rss.xml").Descendants(FeedSite.Creator + "creator").Single().Value);
        Assert.Equal(16, site.Xml("atom.xml").Descendants(FeedSite.Atom + "entry").Single().Elements(FeedSite.Atom + "author").Count());
    }

    [Fact]
    public void Byte_limits_count_bytes()
    {
        // Two thousand papers of about 1.5 KB each would be three megabytes.
        var papers = string.Join('\n', Enumerable.Range(1, 2000).Select(i => $"- title: Paper {i} on agents\n  abstract: {string.Join(' ', Enumerable.Repeat("sentence", 50))}"));
        using var site = new FeedSite("feed_length: 10000").Day("2025-03-12", papers).Day("2025-03-13", 1).Build();
        foreach (var feed in new[] { "rss.xml", "atom.xml", "feed.json" }) Assert.InRange(site.Bytes(feed).Length, 700_000, 1_100_000);
    }
}
