using Site.Formats;
using Site.Tests.Reading;

namespace Site.Tests.Formats;

public sealed class ArxivAtomTests
{
    private const string Reply = """
        <?xml version='1.0' encoding='UTF-8'?>
        <feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
          <id>https://arxiv.org/api/abc</id>
          <updated>2026-04-12T22:09:36Z</updated>
          <entry>
            <id>http://arxiv.org/abs/astro-ph/0601001v2</id>
            <title>Hot  Jupiters &amp;
              more</title>
            <updated>2006-02-02T14:57:58Z</updated>
            <published>2006-01-02T14:57:58Z</published>
            <summary>  We find 4--16\% of
        those; $p\%$ stays.</summary>
            <category term="stat.ME" scheme="http://arxiv.org/schemas/atom"/>
            <category term="astro-ph" scheme="http://arxiv.org/schemas/atom"/>
            <arxiv:comment>62 pages</arxiv:comment>
            <arxiv:primary_category term="astro-ph"/>
            <arxiv:journal_ref>ActaAstron.56:1-50,2006</arxiv:journal_ref>
            <arxiv:doi>10.1000/xyz 10.1000/abc</arxiv:doi>
            <author><name>Andr\'e Gould</name><arxiv:affiliation>Ohio State</arxiv:affiliation></author>
            <author><name>Susan Dorsher</name></author>
          </entry>
        </feed>
        """;

    private const string Daily = """
        <feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom">
          <id>http://rss.arxiv.org/atom/cs.LG</id>
          <title>cs.LG updates on arXiv.org</title>
          <updated>2026-03-11T00:00:00-05:00</updated>
          <entry>
            <id>oai:arXiv.org:2603.01234v2</id>
            <title>Practical Search</title>
            <updated>2026-03-11T04:00:00+00:00</updated>
            <link href="https://arxiv.org/abs/2603.01234" rel="alternate" type="text/html"/>
            <summary>arXiv:2603.01234v2 Announce Type: new
        Abstract: We study search. Abstract: no.</summary>
            <category term="cs.LG"/>
            <published>2026-03-11T00:00:00-05:00</published>
            <arxiv:announce_type>new</arxiv:announce_type>
            <dc:creator>Alice Fresh, Bob Cross</dc:creator>
          </entry>
        </feed>
        """;

    [Fact]
    public void A_reply_of_the_API_is_read()
    {
        var paper = Assert.Single(Readings.Papers("2026-04-12.xml", Reply));
        Assert.Equal(("Hot Jupiters & more", @"We find 4–16% of those; $p\%$ stays."), (paper.Title, paper.Abstract?.ToString()));
        Assert.Equal(("astro-ph/0601001", true, "10.1000/xyz"), (paper.Arxiv?.Value, paper.IsNamedByArxiv, paper.Doi?.Value));
        Assert.Equal(["André Gould", "Susan Dorsher"], paper.Authors.Select(a => a.Name));
        Assert.Equal((new DateOnly(2006, 1, 2), new DateOnly(2006, 2, 2)), (paper.Published, paper.Updated));
        Assert.Equal(["astro-ph", "stat.ME"], paper.Categories);
        Assert.Equal(("62 pages", "ActaAstron.56:1-50,2006"), (paper.Remark, paper.Venue));
        Assert.Equal((5, 3), (paper.At.Line, paper.At.Column));
    }

    [Fact]
    public void A_daily_feed_brings_its_day()
    {
        var file = Assert.Single(Readings.Read("cs.LG.atom", Daily).Files);
        Assert.Equal(new DateOnly(2026, 3, 11), file.Day);
        var paper = Assert.Single(file.Papers);
        Assert.Equal(("2603.01234", "We study search. Abstract: no."), (paper.Arxiv?.Value, paper.Abstract?.ToString()));
        Assert.Equal(["Alice Fresh", "Bob Cross"], paper.Authors.Select(a => a.Name));
        Assert.Null(paper.Published);
        Assert.Empty(Readings.Read("cs.LG.atom", Daily).Messages);
    }

    [Fact]
    public void The_name_of_the_file_wins_over_the_feeds_day() =>
        Assert.Equal(new DateOnly(2026, 3, 12), Readings.Read("2026-03-12.atom", Daily).Files[0].Day);

    [Theory]
    [InlineData(".json")]
    [InlineData(".txt")]
    public void Another_ending_does_not_hide_it(string ending) => Assert.Single(Readings.Papers("2026-04-12" + ending, Reply));

    [Theory]
    [InlineData("", "2026-04-12.xml: error PD201: the file is empty")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'>\n<entry>", "2026-04-12.xml(2,8): error PD201: this is not valid XML: Unexpected end of file")]
    [InlineData("<feed>\n<entry></feed>", "2026-04-12.xml(2,10): error PD201")]
    [InlineData("<atom/>", "2026-04-12.xml(1,1): error PD103: an Atom feed begins with <feed xmlns=\"http://www.w3.org/2005/Atom\">, but <atom> is here")]
    [InlineData("<rss/>", "2026-04-12.xml(1,1): error PD103")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'/>", "2026-04-12.xml(1,1): warning PD104: the feed has no entry")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'>\n<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_x</id><title>Error</title><summary>incorrect id format for x</summary></entry></feed>",
        "2026-04-12.xml(2,1): error PD212: this is an error reply of the API, not a paper: incorrect id format for x")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'>\n<entry/></feed>", "2026-04-12.xml(2,1): error PD203: this entry has no <id>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'>\n<entry><id>http://example.org/1</id></entry></feed>", "2026-04-12.xml(2,8): error PD207: 'http://example.org/1'")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>2603.10165</id><published>x</published></entry></feed>", "2026-04-12.xml(1,69): warning PD205: 'x'")]
    [InlineData("<!DOCTYPE feed [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><feed>&x;</feed>", "2026-04-12.xml(1,1): error PD201: this is not valid XML: a document type")]
    [InlineData("<feed>&#0;</feed>", "2026-04-12.xml(1,9): error PD201")]
    public void Mistakes_are_reported_where_they_stand(string text, string start) => Readings.Reports(start, "2026-04-12.xml", text);

    [Fact]
    public void A_reply_of_the_API_needs_a_day_in_its_name() => Readings.Reports("query.xml: error PD105", "query.xml", Reply);

    [Fact]
    public void Deep_nesting_is_one_mistake() =>
        Assert.Contains("nested more than", Assert.Single(Readings.Read("2026-04-12.xml", string.Concat(Enumerable.Repeat("<a>", 100_000))).Messages), StringComparison.Ordinal);

    [Fact]
    public void Truncated_anywhere_it_is_reported()
    {
        for (var length = 1; length < Reply.Length - 3; length += 7)
            Assert.NotEmpty(Readings.Read("2026-04-12.xml", Reply[..length]).Messages);
    }
}
