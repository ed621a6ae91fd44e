using System.Globalization;
using System.Text;

namespace Site.Tests.Feeds;

public sealed class HostileFeedsTests
{
    // What stands in the YAML, and what a reader gets.
    public static readonly TheoryData<string, string> Texts = new()
    {
        { "control \\u0001\\u0008\\u001F\\x7F signs", "control signs" },
        { "the end ]]> of <![CDATA[ data", "the end ]]> of <![CDATA[ data" },
        { "astral \\U0001F600 and \\U0001D538", "astral \U0001F600 and \U0001D538" },
        { "עברית and العربية", "עברית and العربية" },
        { "</title><script>alert(1)</script>", "</title><script>alert(1)</script>" },
        { "&amp; &#x0; &lt;b&gt; %26", "& <b> %26" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_comes_through_every_form(string yaml, string read)
    {
        using var site = new FeedSite().Day("2025-03-12", $"- title: \"{yaml}\"\n  abstract: \"{yaml}\"\n  authors: [\"{yaml}\"]").Build();
        Assert.Equal(read, site.Xml("rss.xml").Descendants("item").Single().Element("title")?.Value);
        Assert.Equal(read, site.Xml("rss.xml").Descendants(FeedSite.Creator + "creator").Single().Value);
        Assert.Equal(read, site.Xml("atom.xml").Descendants(FeedSite.Atom + "entry").Single().Element(FeedSite.Atom + "title")?.Value);
        Assert.Equal(read, site.Json("feed.json").GetProperty("items")[0].GetProperty("title").GetString());
        foreach (var html in new[]
        {
            site.Xml("daily.xml").Descendants(FeedSite.Content + "encoded").Single().Value,
            site.Xml("daily.atom.xml").Descendants(FeedSite.Atom + "content").Single().Value,
            site.Json("daily.json").GetProperty("items")[0].GetProperty("content_html").GetString() ?? "",
        }) Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Six_hundred_authors_are_all_named()
    {
        var authors = string.Join(", ", Enumerable.Range(1, 600).Select(i => $"Author {i.ToString(CultureInfo.InvariantCulture)}"));
        using var site = new FeedSite().Day("2025-03-12", $"- title: Large\n  abstract: Text.\n  authors: [{authors}]").Build();
        Assert.Equal("Author 1, Author 2 and 598 others", site.Xml("rss.xml").Descendants(FeedSite.Creator + "creator").Single().Value);
        Assert.Equal(600, site.Xml("atom.xml").Descendants(FeedSite.Atom + "entry").Single().Elements(FeedSite.Atom + "author").Count());
        Assert.Equal(600, site.Json("feed.json").GetProperty("items")[0].GetProperty("authors").GetArrayLength());
        Assert.Equal(600, site.Text("papers/large.html").Split("\"citation_author\"").Length - 1);
    }

    [Fact]
    public void Long_abstracts_come_whole_and_keep_feeds_within_their_size()
    {
        var text = string.Join(' ', Enumerable.Repeat("words of a long abstract", 100 * 1024 / 25));
        var papers = new StringBuilder();
        for (var i = 1; i <= 30; i++) papers.Append(CultureInfo.InvariantCulture, $"- title: Long {i}\n  abstract: {text}\n");
        using var site = new FeedSite().Day("2025-03-12", papers.ToString()).Day("2025-03-13", 1).Build();
        Assert.Contains(text, site.Xml("rss.xml").Descendants("item").Last().Element(FeedSite.Content + "encoded")?.Value, StringComparison.Ordinal);
        // Of three megabytes in all.
        foreach (var path in new[] { "rss.xml", "atom.xml", "feed.json" }) Assert.InRange(site.Bytes(path).Length, 1, 1_200_000);
        Assert.Equal("archive/2025-03-12.atom.xml", site.Link("rss.xml", "prev-archive"));
        Assert.Equal(30, site.Ids("archive/2025-03-12.atom.xml").Count);
    }
}
