namespace Site.Tests.Sites;

/// <summary>A title is enough for a paper: what shows it does without an abstract, and without an empty place for one.</summary>
public sealed class MissingAbstractTests
{
    [Fact]
    public void A_paper_without_abstract_has_a_page_a_card_and_a_place_in_feeds()
    {
        using var site = new SmallSite(
            ("digest/2026-01-02.yml", "papers:\n  - title: Another paper\n    abstract: Text.\n"),
            ("digest/2026-01-05.bib", "@misc{doe2024one, title={One Thing}, author={Ann Doe and Bo Roe}, year={2024}, eprint={2401.00001}, archivePrefix={arXiv}, primaryClass={cs.LG}, url={https://arxiv.org/abs/2401.00001}}"));
        site.Build();
        Assert.Equal(["digest/2026-01-05.bib(1,1): warning PD214: the paper has no abstract: 'One Thing'."], site.Messages);

        var page = site.Page("papers/2401.00001.html");
        Assert.Equal("One Thing", page.QuerySelector("h1")?.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("h2"), h => h.TextContent == "Abstract");
        Assert.Null(page.QuerySelector("main .text"));
        Assert.NotNull(site.Page("papers/another-paper.html").QuerySelector("main .split > .text"));
        Assert.Equal("One Thing", page.QuerySelector("meta[name=description]")?.GetAttribute("content"));

        var cards = site.Page("daily/2026-01-05.html").QuerySelectorAll("article.card");
        Assert.Equal("Ann Doe, Bo Roe", Assert.Single(cards).QuerySelector(".byline")?.TextContent.Trim());
        Assert.Null(cards[0].QuerySelector(".gist, details"));
        Assert.NotNull(site.Page("daily/2026-01-02.html").QuerySelector("article.card details"));

        var item = System.Xml.Linq.XDocument.Parse(site.Text("rss.xml")).Descendants("item").First();
        Assert.Equal("One Thing", item.Element("title")?.Value);
        Assert.Null(item.Element("description"));
        Assert.Contains("Ann Doe, Bo Roe", site.Text("rss.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_papers_without_abstract_of_a_file_are_one_warning()
    {
        var library = string.Concat(Enumerable.Range(1, 40).Select(i => $"@misc{{k{i}, title={{Paper number {i}}}, year=2024, month=may}}\n"));
        using var site = new SmallSite(("digest/2026-01-05.bib", library));
        site.Build();
        Assert.Equal(["digest/2026-01-05.bib(1,1): warning PD214: the paper has no abstract: 'Paper number 1'. It is so 39 more times in this file; --all shows each."], site.Messages);
        // What is not built again repeats what was said.
        site.Build();
        Assert.Equal(["digest/2026-01-05.bib(1,1): warning PD214: the paper has no abstract: 'Paper number 1'. It is so 39 more times in this file; --all shows each."], site.Messages);
        site.Build("--all");
        Assert.Equal(40, site.Messages.Count);
    }

    [Fact]
    public void Without_a_title_it_is_no_paper()
    {
        using var site = new SmallSite(("digest/2026-01-05.jsonl", "{\"abstract\":\"Text.\"}\n{\"title\":\"One\"}\n"));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Contains("digest/2026-01-05.jsonl(1,1): error PD203: the paper has no 'title'.", site.Messages);
    }
}
