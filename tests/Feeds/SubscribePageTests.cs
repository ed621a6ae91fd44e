namespace Site.Tests.Feeds;

public sealed class SubscribePageTests
{
    [Fact]
    public void Every_page_names_the_feeds_and_a_topics_page_its_own_first()
    {
        using var site = new FeedSite().Day("2025-03-12", 1).Build();
        foreach (var page in site.Files("*.html").Where(p => p != "404.html"))
        {
            var root = string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));
            string[] feeds = page.StartsWith("papers/", StringComparison.Ordinal) ? ["rss.xml", "daily.xml"] : ["rss.xml", "atom.xml", "feed.json", "daily.xml", "daily.atom.xml", "daily.json"];
            foreach (var feed in feeds)
                Assert.Contains($"href=\"{root}{feed}\"", site.Text(page), StringComparison.Ordinal);
        }

        var discovery = site.Text("tags/agents.html").Split("rel=alternate").Skip(1).Select(l => l.Split("href=\"")[1].Split('"')[0]);
        Assert.Equal(["../tags/agents.xml", "../tags/agents.atom.xml", "../tags/agents.json"], discovery.Take(3));
    }

    [Fact]
    public void There_is_a_form_only_where_a_mail_service_is_named_and_only_its_host_may_receive_it()
    {
        using var site = new FeedSite().Day("2025-03-12", 1).Build();
        Assert.DoesNotContain("<form", site.Text("subscribe.html"), StringComparison.Ordinal);

        site.Settings("mail_form: https://mail.example/api/subscribe?list=1&x=2\nmail_field: EMAIL");
        site.Build();
        var page = site.Text("subscribe.html");
        Assert.Contains("<form class=mail action=\"https://mail.example/api/subscribe?list=1&amp;x=2\" method=\"post\">", page, StringComparison.Ordinal);
        Assert.Contains("name=\"EMAIL\"", page, StringComparison.Ordinal);
        Assert.Contains("form-action 'self' file: https://mail.example;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("mail.example", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_get_the_whole_address_of_a_feed()
    {
        using var site = new FeedSite().Day("2025-03-12", 1).Build();
        Assert.Contains("href=\"feed://example.org/digest/rss.xml\"", site.Text("subscribe.html"), StringComparison.Ordinal);
        Assert.Contains("add_feed=https%3A%2F%2Fexample.org%2Fdigest%2Fdaily.xml", site.Text("subscribe.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("feed:", site.Build(null).Text("subscribe.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rss.xml", "assets/")]
    [InlineData("daily.atom.xml", "assets/")]
    [InlineData("tags/agents.xml", "../assets/")]
    public void A_feed_names_a_style_sheet_that_exists(string path, string folder)
    {
        using var site = new FeedSite().Day("2025-03-12", 1).Build();
        var sheet = site.Text(path).Split("<?xml-stylesheet type=\"text/css\" href=\"")[1].Split('"')[0];
        Assert.StartsWith(folder, sheet, StringComparison.Ordinal);
        Assert.True(site.Has(sheet.Replace("../", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_input_gives_the_same_feeds()
    {
        using var one = new FeedSite("feed_length: 3").Day("2025-03-12", 4).Day("2025-04-01", 4).Build();
        using var two = new FeedSite("feed_length: 3").Day("2025-04-01", 4).Day("2025-03-12", 4).Build();
        var files = one.Files("*.*").Where(f => !f.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        Assert.Contains("feeds.opml", files);
        Assert.All(files, f => Assert.Equal(one.Bytes(f), two.Bytes(f)));
    }
}
