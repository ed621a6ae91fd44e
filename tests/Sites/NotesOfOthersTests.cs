namespace Site.Tests.Sites;

/// <summary>Front matter that was written for Hugo, al-folio or Obsidian.</summary>
public sealed class NotesOfOthersTests
{
    [Fact]
    public void A_publication_page_is_a_paper()
    {
        using var site = new SmallSite(("papers/one.md", """
            ---
            title: One Thing
            authors: [Ann Doe]
            date: "2026-01-05T00:00:00Z"
            year: 2026
            abstract: We study a small thing.
            tags: [to-read]
            aliases: []
            doi: ""
            pdf: paper.pdf
            publication_types: ["1"]
            ---
            """));
        site.Build();
        Assert.Equal(["one-thing"], site.Papers);
        Assert.Equal("5 January 2026", site.Fact("one-thing", "Appears on"));
        Assert.Contains("We study a small thing.", site.Page("papers/one-thing.html").QuerySelector(".prose")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [
                "papers/one.md(7,8): warning PD303: the vocabulary has no topic 'to-read'. Topics are listed in tags.yml.",
                "papers/one.md(8,1): warning PD204: a paper's front matter has no field 'aliases', which is left alone. It is so 1 more time in this file; --all shows each.",
                "papers/one.md(10,6): warning PD206: 'paper.pdf' is no address for 'pdf'; write a whole http:// or https:// address.",
            ],
            site.Messages);
    }

    [Fact]
    public void The_first_heading_is_the_title()
    {
        using var site = new SmallSite(("papers/2026-01-05 note.md", "---\naliases: [x]\n---\n\n# A *Small* Thing\n\nWe study it.\n\n## Notes\n\nGood.\n"));
        site.Build();
        var page = site.Page("papers/" + Assert.Single(site.Papers) + ".html");
        Assert.Equal("A *Small* Thing", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("We study it.", page.QuerySelector(".text .prose")?.TextContent.Trim());
        Assert.Equal("Good.", page.QuerySelector(".note .prose")?.TextContent.Trim());
    }

    [Fact]
    public void A_heading_that_repeats_the_title_is_not_shown_twice()
    {
        using var site = new SmallSite(("papers/2026-01-05.md", "---\ntitle: A Small Thing\n---\n# A small thing\nWe study it.\n"));
        site.Build();
        Assert.Equal("We study it.", site.Page("papers/a-small-thing.html").QuerySelector(".prose")?.TextContent.Trim());
    }

    [Fact]
    public void Where_the_abstract_is_a_field_the_text_is_the_curators()
    {
        using var site = new SmallSite(("papers/2026-01-05.md", "---\ntitle: A Small Thing\nabstract: We study it.\n---\nRead this [first](javascript:x).\n"));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.StartsWith("papers/2026-01-05.md(5,11): error PD405", Assert.Single(site.Messages), StringComparison.Ordinal);
        site.With("papers/2026-01-05.md", "---\ntitle: A Small Thing\nabstract: We study it.\n---\nRead this first.\n").Build();
        Assert.Equal("Read this first.", site.Page("papers/a-small-thing.html").QuerySelector(".note .prose")?.TextContent.Trim());
    }

    [Fact]
    public void A_year_is_enough_of_a_date()
    {
        using var site = new SmallSite(("papers/one.md", "---\ntitle: One\nyear: 2019\nabstract: T.\n---\n"), ("papers/two.md", "---\ntitle: Two\nyear: 2026\nabstract: T.\n---\n"), ("digest/2026-01-05.yml", "papers: [{title: Two}]"));
        site.Build();
        Assert.Equal("2019", site.Fact("one", "Appears on"));
        // A file that tells the day says more than the year does.
        Assert.Equal("5 January 2026", site.Fact("two", "Appears on"));
        Assert.Equal(["2019", "2026-01-05"], site.Days);
    }

    [Fact]
    public void In_a_day_by_hand_a_misspelt_field_is_an_error()
    {
        using var site = new SmallSite(("digest/2026-01-05.yml", "papers:\n  - title: One\n    abstrct: T.\n    tags: [nothing]\n"));
        Assert.Equal(1, site.Run().ExitCode);
        Assert.Contains(site.Messages, m => m.StartsWith("digest/2026-01-05.yml(3,5): error PD204: a paper has no field 'abstrct'. Did you mean 'abstract'?", StringComparison.Ordinal));
        Assert.Contains(site.Messages, m => m.StartsWith("digest/2026-01-05.yml(4,12): error PD303", StringComparison.Ordinal));
    }
}
