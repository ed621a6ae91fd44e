using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Site.Diagnostics;
using Site.Formats;
using Site.Merging;
using Site.Papers;
using Site.Reading;
using Site.Topics;

namespace Site.Tests.Sites;

/// <summary>The sample: 58 papers of one day.</summary>
public sealed partial class RealDigestTests(RealSite site)
{
    private const string Day = "2025-03-12";

    // Read anew, without the reader that is under test: blocks of text after the day, title and abstract in turn.
    private static readonly string[] Blocks = [.. File.ReadAllLines(Path.Combine(Repository.Sample, "digest", Day + ".txt"))
        .Select(l => l.Trim()).Where(l => l.Length > 0).SkipWhile(l => l != "Mar 12").Skip(1)];

    private static readonly string[] Titles = [.. Blocks.Where((_, i) => i % 2 == 0)];

    [Fact]
    public void Every_title_is_the_heading_of_a_page_of_its_own()
    {
        var headings = Directory.EnumerateFiles(Path.Combine(site.Offline, "papers"), "*.html").Select(f => Html.Texts(File.ReadAllText(f), "h1").Single()).ToArray();
        Assert.All(Titles, t => Assert.Single(headings, t));
    }

    [Fact]
    public void Every_title_stands_on_the_page_of_its_day_in_order()
    {
        var html = File.ReadAllText(Path.Combine(site.Offline, "daily", Day + ".html"));
        Assert.Equal(Titles, Html.Texts(html, "h3").Where(Titles.Contains));
    }

    [Fact]
    public void Every_title_stands_in_the_feed_with_its_page_and_an_id()
    {
        var items = XDocument.Load(Path.Combine(site.Hosted, "rss.xml")).Descendants("item").ToArray();
        Assert.All(Titles, t => Assert.Single(items, i => i.Element("title")?.Value == t));
        Assert.All(items, i => Assert.StartsWith(RealSite.BaseUrl + "papers/", i.Element("link")?.Value, StringComparison.Ordinal));
        Assert.All(items, i => Assert.True(File.Exists(Path.Combine(site.Hosted, (i.Element("link")?.Value ?? "")[RealSite.BaseUrl.Length..]))));
        Assert.Equal(items.Length, items.Select(i => i.Element("guid")?.Value).Distinct().Count());
    }

    [Fact]
    public void Every_abstract_is_on_its_page_word_for_word()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(site.Offline, "papers"), "*.html").Select(f => Letters(Html.Text(File.ReadAllText(f)))).ToArray();
        var missing = Blocks.Where((_, i) => i % 2 == 1).Where(a => !IsMarkedUp(a)).Where(a => !pages.Any(p => p.Contains(Letters(a), StringComparison.Ordinal)));
        Assert.Empty(missing);

        static bool IsMarkedUp(string text) => text.Contains("\\'e", StringComparison.Ordinal) || text.Contains("{times}", StringComparison.Ordinal) || text.Contains(".https://", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("poincare-resnet", "operates entirely on the Poincaré ball model")]
    [InlineData("to-grok-or-not-to-grok", "is (“mechanistically”) interpretable")]
    [InlineData("monotone-deep-boltzmann-machines", "first “deep” learning methods")]
    [InlineData("lamamba-diff", "a reduction of up to 62% GFLOPs")]
    [InlineData("breaking-the-entanglement", "by significant margins of 3.96%.")]
    [InlineData("fast-expressive", "R^3 × S^2, and the group SE(3) itself")]
    [InlineData("fast-expressive", "results – in accuracy and speed – on five")]
    [InlineData("featherweight-assisted", "In contrast to <em>lightweight</em> predictions")]
    public void Its_TeX_has_become_Unicode(string page, string text) => Assert.Contains(text, Paper(page), StringComparison.Ordinal);

    [Fact]
    public void A_link_given_twice_in_one_word_is_one_link_and_the_code()
    {
        var links = Links("diversity-driven-synthesis").Select(l => l.Href).Where(h => h.Contains("AngusDujw", StringComparison.Ordinal));
        Assert.Equal(["https://github.com/AngusDujw/Diversity-Driven-Synthesis"], links.Distinct());
        Assert.Equal("https://github.com/AngusDujw/Diversity-Driven-Synthesis", Link("diversity-driven-synthesis", "Code"));
        Assert.Equal("https://wuyinwei-hah.github.io/rrnet.github.io/", Link("relation-rectification", "Project page"));
    }

    [Fact]
    public void A_paper_without_an_address_has_searches_for_its_title()
    {
        var links = Links("poincare-resnet").Select(l => l.Href).ToArray();
        Assert.Contains("https://arxiv.org/search/?query=Poincar%C3%A9%20ResNet&searchtype=title", links);
        Assert.Contains(links, l => l.StartsWith("https://scholar.google.com/", StringComparison.Ordinal));
        Assert.Contains(links, l => l.StartsWith("https://huggingface.co/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_paper_has_one_to_five_topics()
    {
        var digest = Digest();
        Assert.Equal(58, digest.Papers.Count);
        Assert.Empty(digest.Papers.Where(p => p.Topics.Count is < 1 or > 5).Select(p => $"{p.Title}: {string.Join(", ", p.Topics.Select(t => t.Name))}"));
    }

    private static PaperDigest Digest()
    {
        var diagnostics = new DiagnosticBag();
        var vocabulary = new Vocabulary(VocabularyFile.Read(Source("tags.yml"), diagnostics), diagnostics);
        var digest = new TopicMatcher(vocabulary, diagnostics).Match(new DigestBuilder(diagnostics).Build([PageCapture.Read(Source($"digest/{Day}.txt"), diagnostics)]));
        Assert.Empty(diagnostics.Sorted());
        return digest;
    }

    private static SourceText Source(string path) => new(path, File.ReadAllText(Path.Combine(Repository.Sample, path)));

    private string Paper(string name) => File.ReadAllText(Directory.EnumerateFiles(Path.Combine(site.Offline, "papers"), name + "*.html").Single());

    private string Link(string page, string text) =>
        Links(page).First(l => l.ClassList.Contains("button") && l.TextContent.StartsWith(text, StringComparison.Ordinal)).Href;

    private IEnumerable<IHtmlAnchorElement> Links(string page) => Html.Parse(Paper(page)).QuerySelectorAll("a").OfType<IHtmlAnchorElement>();

    private static string Letters(string text) => NoLetter().Replace(text.Replace("\\%", "%", StringComparison.Ordinal), "");

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoLetter();
}
