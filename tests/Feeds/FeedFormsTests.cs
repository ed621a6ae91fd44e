using System.Text.Json;

namespace Site.Tests.Feeds;

public sealed class FeedFormsTests
{
    private const string TwoPapers = """
        - title: Small agents
          abstract: "First sentence. [Code](https://github.com/a/b) & more."
          authors: [Ada Lovelace, Émilie du Châtelet]
          arxiv: 2501.00001
        - title: A < B & "C" for image models
          abstract: Text.
          note: "See [the topic](tags/vision.html)[^1].\n\n[^1]: A remark."
        """;

    [Theory]
    [InlineData("rss.xml")]
    [InlineData("atom.xml")]
    [InlineData("feed.json")]
    [InlineData("daily.xml")]
    [InlineData("daily.atom.xml")]
    [InlineData("daily.json")]
    [InlineData("tags/agents.xml")]
    [InlineData("tags/agents.atom.xml")]
    [InlineData("tags/agents.json")]
    public void Each_form_is_written_with_and_without_a_base_url(string path)
    {
        using var site = new FeedSite().Day("2025-03-12", TwoPapers);
        Assert.Single(site.Build().Ids(path), i => i.EndsWith("paper/arxiv/2501.00001", StringComparison.Ordinal) || i.Contains("day/2025-03-12", StringComparison.Ordinal));
        Assert.NotEmpty(site.Build(null).Ids(path));
    }

    [Fact]
    public void Rss_says_all_of_a_paper()
    {
        using var site = new FeedSite().Day("2025-03-12", TwoPapers).Build();
        var item = site.Xml("rss.xml").Descendants("item").First();
        Assert.Equal("Small agents", item.Element("title")?.Value);
        Assert.Equal("https://example.org/digest/papers/small-agents.html", item.Element("link")?.Value);
        Assert.Equal("tag:example.org,2025:digest/paper/arxiv/2501.00001", item.Element("guid")?.Value);
        Assert.Equal("false", item.Element("guid")?.Attribute("isPermaLink")?.Value);
        Assert.Equal("Wed, 12 Mar 2025 12:00:00 GMT", item.Element("pubDate")?.Value);
        Assert.Equal("Ada Lovelace, Émilie du Châtelet", item.Elements(FeedSite.Creator + "creator").Single().Value);
        Assert.Equal(["Agents"], item.Elements("category").Select(c => c.Value));
        Assert.StartsWith("First sentence.", item.Element("description")?.Value, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://github.com/a/b\"", item.Element(FeedSite.Content + "encoded")?.Value, StringComparison.Ordinal);
        Assert.Equal("rss.xml", site.Link("rss.xml", "self"));
    }

    [Fact]
    public void Atom_says_all_of_a_paper()
    {
        using var site = new FeedSite().Day("2025-03-12", TwoPapers).Build();
        var feed = site.Xml("atom.xml");
        Assert.Equal("tag:example.org,2025:digest/feed/papers", feed.Element(FeedSite.Atom + "id")?.Value);
        Assert.Equal("Daily Papers", feed.Element(FeedSite.Atom + "author")?.Value.Trim());
        var entry = feed.Elements(FeedSite.Atom + "entry").First();
        Assert.Equal("2025-03-12T12:00:00Z", entry.Element(FeedSite.Atom + "published")?.Value);
        Assert.Equal("2025-03-12T12:00:00Z", entry.Element(FeedSite.Atom + "updated")?.Value);
        Assert.Equal(2, entry.Elements(FeedSite.Atom + "author").Count());
        Assert.Contains(entry.Elements(FeedSite.Atom + "link"), l => l.Attribute("rel")?.Value == "related" && l.Attribute("href")?.Value == "https://arxiv.org/abs/2501.00001");
        Assert.Equal("atom.xml", site.Link("atom.xml", "self"));
    }

    [Fact]
    public void Json_feed_says_all_of_a_paper()
    {
        using var site = new FeedSite("title: Daily Papers\nfeed_hub: https://hub.example/").Day("2025-03-12", TwoPapers).Build();
        var feed = site.Json("feed.json");
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("https://example.org/digest/feed.json", feed.GetProperty("feed_url").GetString());
        Assert.Equal("https://hub.example/", feed.GetProperty("hubs")[0].GetProperty("url").GetString());
        var item = feed.GetProperty("items")[0];
        Assert.Equal("https://arxiv.org/abs/2501.00001", item.GetProperty("external_url").GetString());
        Assert.Equal("2025-03-12T12:00:00Z", item.GetProperty("date_published").GetString());
        Assert.Equal(["Ada Lovelace", "Émilie du Châtelet"], item.GetProperty("authors").EnumerateArray().Select(a => a.GetProperty("name").GetString()));
        Assert.Equal("Agents", item.GetProperty("tags")[0].GetString());
        Assert.Equal(JsonValueKind.String, item.GetProperty("content_html").ValueKind);
    }

    [Fact]
    public void Titles_are_plain_text_in_every_form()
    {
        using var site = new FeedSite().Day("2025-03-12", TwoPapers).Build();
        const string title = "A < B & “C” for image models";
        var rss = site.Xml("rss.xml").Descendants("item").Last().Element("title")?.Value ?? "";
        Assert.Equal(title.Replace('“', '"').Replace('”', '"'), rss.Replace('“', '"').Replace('”', '"'));
        Assert.Equal(rss, site.Xml("atom.xml").Elements(FeedSite.Atom + "entry").Last().Element(FeedSite.Atom + "title")?.Value);
        Assert.Equal(rss, site.Json("feed.json").GetProperty("items")[1].GetProperty("title").GetString());
    }

    [Fact]
    public void A_summary_is_html_in_rss_and_text_elsewhere()
    {
        using var site = new FeedSite().Day("2025-03-12", "- {title: Bounds, abstract: It holds that x < y & z.}").Build();
        Assert.Equal("It holds that x &lt; y &amp; z.", site.Xml("rss.xml").Descendants("item").Single().Element("description")?.Value);
        Assert.Equal("It holds that x < y & z.", site.Xml("atom.xml").Descendants(FeedSite.Atom + "summary").Single().Value);
        Assert.Equal("It holds that x < y & z.", site.Json("feed.json").GetProperty("items")[0].GetProperty("summary").GetString());
    }

    [Fact]
    public void Links_in_content_are_absolute_those_of_footnotes_too()
    {
        using var site = new FeedSite().Day("2025-03-12", TwoPapers).Build();
        foreach (var html in new[]
        {
            site.Xml("rss.xml").Descendants("item").Last().Element(FeedSite.Content + "encoded")?.Value ?? "",
            site.Xml("daily.atom.xml").Descendants(FeedSite.Atom + "content").Last().Value,
        })
        {
            Assert.Contains("https://example.org/digest/tags/vision.html", html, StringComparison.Ordinal);
            var links = html.Split("href=\"").Skip(1).Select(l => l.Split('"')[0]).ToArray();
            Assert.Contains(links, l => l.Contains("#fn", StringComparison.Ordinal));
            Assert.All(links, l => Assert.StartsWith("https://", l, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_hub_is_named_only_where_one_is_set()
    {
        using var site = new FeedSite().Day("2025-03-12", 1).Build();
        Assert.Null(site.Link("rss.xml", "hub"));
        site.Settings("feed_hub: https://hub.example/");
        site.Build();
        Assert.Equal("https://hub.example/", site.Link("rss.xml", "hub"));
        Assert.Equal("https://hub.example/", site.Link("atom.xml", "hub"));
    }

    [Fact]
    public void A_day_is_one_item_with_all_its_papers()
    {
        using var site = new FeedSite().Day("2025-03-11", 2).Day("2025-03-12", TwoPapers).Build();
        var items = site.Xml("daily.xml").Descendants("item").ToArray();
        Assert.Equal(["12 March 2025: 2 papers", "11 March 2025: 2 papers"], items.Select(i => i.Element("title")?.Value));
        Assert.Equal(["tag:example.org,2025:digest/day/2025-03-12", "tag:example.org,2025:digest/day/2025-03-11"], site.Ids("daily.atom.xml"));
        var content = items[0].Element(FeedSite.Content + "encoded")?.Value ?? "";
        Assert.Contains(">Small agents</a></h2>", content, StringComparison.Ordinal);
        Assert.Contains("Ada Lovelace", content, StringComparison.Ordinal);
        Assert.DoesNotContain("class=", items[1].Element(FeedSite.Content + "encoded")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_feeds_names_each_feed_once()
    {
        using var site = new FeedSite().Day("2025-03-12", TwoPapers).Build();
        var feeds = site.Xml("feeds.opml").Descendants("outline").Select(o => o.Attribute("xmlUrl")?.Value).OfType<string>().ToArray();
        Assert.Equal(["rss.xml", "daily.xml", "trending.xml", "corrections.xml", "tags/agents.xml", "tags/vision.xml"], feeds.Select(f => f.Replace("https://example.org/digest/", "", StringComparison.Ordinal)));
        Assert.All(feeds, f => Assert.True(site.Has(f["https://example.org/digest/".Length..])));
    }

    [Fact]
    public void Without_a_base_url_what_needs_one_is_left_out()
    {
        using var site = new FeedSite("feed_length: 1").Day("2025-02-12", 1).Day("2025-03-12", 1).Build(null);
        Assert.False(site.Has("feeds.opml"));
        Assert.Empty(site.Files("2025-0*.xml"));
        Assert.Null(site.Link("rss.xml", "self"));
        Assert.False(site.Json("feed.json").TryGetProperty("feed_url", out _));
        Assert.Equal("../papers/paper-2025-03-12-1-on-agents.html", site.Json("tags/agents.json").GetProperty("items")[0].GetProperty("url").GetString());
    }
}
