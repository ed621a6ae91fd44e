using Site.Pipelines;
using Site.Serving;

namespace Site.Tests.Sites;

/// <summary>What a curator decides of papers, days and pages, with the theme of this repository. The fixture "curation" has the rest.</summary>
public sealed class CurationTests
{
    private const string Feed = """
        {"id": "2601.00001", "title": "First", "abstract": "An abstract."}
        {"id": "2601.00002", "title": "Second", "abstract": "An abstract."}
        """;

    [Fact]
    public void A_hidden_paper_is_nowhere()
    {
        using var site = new SmallSite(("digest/2026-01-05.jsonl", Feed), ("papers/2601.00001.md", "---\nhide: true\n---\n")).Build();
        Assert.Equal(["2601.00002"], site.Papers);
        foreach (var path in (string[])["index.html", "rss.xml", "daily/2026-01-05.html", "daily/2026-01-05.bib", "monthly/2026-01.html", "feed.json"])
            Assert.DoesNotContain("First", site.Text(path), StringComparison.Ordinal);
        Assert.Empty(site.Messages);
    }

    [Fact]
    public void A_note_is_seen_on_cards_and_extra_fields_on_the_papers_page()
    {
        using var site = new SmallSite(
            ("tags.yml", "- {name: Small, phrases: [abstract]}"),
            ("digest/2026-01-05.jsonl", Feed),
            ("digest/2026-01-05.yml", "papers:\n  - arxiv: 2601.00002\n    note: Read *this*.\n    extra: {Level: easy, Data: 'https://data.example.org/'}\n")).Build();
        foreach (var path in (string[])["index.html", "daily/2026-01-05.html", "tags/small.html"])
            Assert.Equal("Read this.", Assert.Single(site.Page(path).QuerySelectorAll(".card .note")).TextContent.Trim());
        Assert.Equal("easy", site.Fact("2601.00002", "Level"));
        Assert.Equal("https://data.example.org/", site.Page("papers/2601.00002.html").QuerySelector(".facts a[href^='https://data']")?.TextContent);
    }

    [Fact]
    public void A_dead_link_in_a_note_is_said_once_where_it_is_written()
    {
        using var site = new SmallSite(("digest/2026-01-05.jsonl", Feed), ("papers/2601.00002.md", "## Notes\nSee [there](nowhere.html).\n"));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.StartsWith("papers/2601.00002.md(2,5): error PD404", Assert.Single(site.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_may_have_a_note_and_no_papers()
    {
        using var site = new SmallSite(("digest/2026-01-05.jsonl", Feed), ("digest/2026-03-12.yml", "title: On holiday\nnote: Back soon.\n")).Build();
        Assert.Empty(site.Messages);
        Assert.Equal("12 March 2026: On holiday", site.Page("daily/2026-03-12.html").QuerySelector("h1")?.TextContent);
        Assert.Equal("Back soon.", site.Page("index.html").QuerySelector(".note")?.TextContent.Trim());
        Assert.Contains("12 March 2026: On holiday", site.Text("daily.xml"), StringComparison.Ordinal);
        Assert.True(site.Has("weekly/2026-W11.html"));
    }

    [Fact]
    public void A_day_without_papers_and_note_is_an_error()
    {
        using var site = new SmallSite(("digest/2026-01-05.yml", "title: Nothing\n"));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.StartsWith("digest/2026-01-05.yml(1,1): error PD203: the day has no 'papers'", Assert.Single(site.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_and_later_days_are_held_back_with_all_that_they_say()
    {
        using var site = new SmallSite(
            ("digest/2026-01-05.jsonl", Feed),
            ("digest/2026-01-06.yml", "draft: true\npapers: [{arxiv: 2601.00001, title: Another First}]\n"),
            ("digest/2026-01-06.jsonl", """{"id": "2601.00006", "title": "Sixth", "abstract": "An abstract."}"""),
            ("digest/2026-01-07.jsonl", """{"id": "2601.00007", "title": "Seventh", "abstract": "An abstract."}"""),
            ("papers/2601.00006.md", "---\nnote: Of a paper that is not there yet.\n---\n")).Build("--until", "2026-01-06");
        Assert.Equal(["2026-01-05"], site.Days);
        Assert.Equal("First", site.Title("2601.00001"));
        Assert.Empty(site.Messages);

        // Another date is another site, although no file has changed.
        Assert.Equal(["2026-01-05", "2026-01-07"], site.Build("--until", "2026-01-07").Days);
        Assert.Equal(["2026-01-05", "2026-01-07"], site.Build().Days);
    }

    [Fact]
    public void A_day_that_is_held_back_is_no_day_without_papers()
    {
        using var site = new SmallSite(
            ("sources.yml", "sources: [{service: hugging-face}]\n"),
            ("ledger/2026-01.jsonl", """{"day":"2026-01-06","source":"hugging-face","state":"fresh","by":"reply","when":"2026-01-06T06:17:03Z","papers":1,"kept":1}""" + "\n"),
            ("digest/2026-01-05.jsonl", Feed),
            ("digest/2026-01-06.jsonl", """{"id": "2601.00006", "title": "Sixth", "abstract": "An abstract."}"""));
        Assert.Equal(["2026-01-05", "2026-01-06"], site.Build().Days);
        Assert.Equal(["2026-01-05"], site.Build("--until", "2026-01-05").Days);
        Assert.True(site.Has("status.html"));
    }

    [Fact]
    public void Where_all_days_are_held_back_the_message_says_so()
    {
        using var site = new SmallSite(("digest/2026-01-05.jsonl", Feed));
        Assert.Equal(1, site.Run("--until", "2026-01-01").ExitCode);
        Assert.Contains("later than --until", Assert.Single(site.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void The_preview_shows_drafts_where_they_are_wanted()
    {
        using var folder = new Fixture("sites", "curation").Copy().WithCopy(Path.Combine(Repository.Fixtures, "theme"), "theme");
        var options = new BuildOptions { Input = folder["input"], Theme = folder["theme"], Output = folder["output"], Until = new DateOnly(2026, 1, 8) };
        Assert.DoesNotContain(DaysOf(options), d => d == "daily/2026-01-07.html");
        Assert.Contains(DaysOf(options with { ShowsDrafts = true }), d => d == "daily/2026-01-07.html");
        Assert.DoesNotContain(DaysOf(options with { ShowsDrafts = true }), d => d == "daily/2026-01-09.html");
        Assert.Contains(DaysOf(options with { Until = null }), d => d == "daily/2026-01-09.html");
    }

    [Fact]
    public void Pages_keep_their_folders_and_stand_in_the_menu_in_their_order()
    {
        using var site = new SmallSite(
            ("digest/2026-01-05.jsonl", Feed),
            ("pages/about.md", "---\norder: 2\n---\nA\n"),
            ("pages/zulu.md", "---\norder: 1\n---\nZ\n"),
            ("pages/hidden.md", "---\nmenu: false\n---\nH\n"),
            ("pages/guides/first-steps.md", "See [all](guides/index.html).\n"),
            ("pages/guides/index.md", "---\nmenu: true\n---\nG\n")).Build();
        var menu = site.Page("index.html").QuerySelectorAll(".menu a").Select(a => a.TextContent).ToArray();
        Assert.Equal("Latest", menu[0]);
        Assert.Equal(["Zulu", "About", "Guides", "Subscribe"], menu[^4..]);
        Assert.Equal("First steps", site.Page("guides/first-steps.html").QuerySelector("h1")?.TextContent);
        Assert.True(site.Has("hidden.html"));
    }

    [Theory]
    [InlineData("pages/A Guide/one.md", "'A Guide' cannot name a folder of pages; name the folder like 'a-guide'.")]
    [InlineData("pages/guide/One.md", "'One' cannot name a page; name the file like 'one.md'.")]
    public void A_name_that_is_no_address_is_an_error(string path, string message)
    {
        using var site = new SmallSite(("digest/2026-01-05.jsonl", Feed), (path, "A\n"));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.EndsWith(message, Assert.Single(site.Messages), StringComparison.Ordinal);
    }

    private static IEnumerable<string> DaysOf(BuildOptions options)
    {
        var site = new PreviewBuild(options).AfterContent(TestContext.Current.CancellationToken);
        Assert.Empty(site.Errors);
        return ((string[])["daily/2026-01-05.html", "daily/2026-01-07.html", "daily/2026-01-09.html"]).Where(d => site.Find(d) is not null);
    }
}
