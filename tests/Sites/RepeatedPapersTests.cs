namespace Site.Tests.Sites;

/// <summary>What is twice in a file, and two papers of one name.</summary>
public sealed class RepeatedPapersTests
{
    [Theory]
    [InlineData("2026-01-05.bib", "@article{doe, title={One Thing}, author={Doe, Ann}, year=2022, abstract={Text.}}\n@article{doe, title={One Thing}, author={Doe, Ann}, year=2022, abstract={Text.}}")]
    [InlineData("2026-01-05.jsonl", "{\"id\":\"2601.00001\",\"title\":\"One Thing\",\"summary\":\"Text.\"}\n{\"id\":\"2601.00001v2\",\"title\":\"One Thing\",\"summary\":\"Text.\"}")]
    [InlineData("2026-01-05.json", "[{\"paper\":{\"id\":\"2601.00001\",\"title\":\"One Thing\",\"summary\":\"Text.\"}},\n{\"paper\":{\"id\":\"2601.00001\",\"title\":\"One Thing\",\"summary\":\"Text.\"}}]")]
    [InlineData("2026-01-05.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>http://arxiv.org/abs/2601.00001v1</id><title>One Thing</title><summary>Text.</summary></entry>\n<entry><id>http://arxiv.org/abs/2601.00001v1</id><title>One Thing</title><summary>Text.</summary></entry></feed>")]
    [InlineData("2026-01-05.yml", "papers:\n  - {title: One Thing, abstract: Text.}\n  - {title: One thing, abstract: Text.}\n")]
    public void A_paper_twice_in_a_file_is_one_page_and_one_warning(string name, string text)
    {
        using var site = new SmallSite(($"digest/{name}", text));
        site.Build();
        Assert.Single(site.Papers);
        Assert.Contains(": warning PD301: this paper stands in the file already, at line ", Assert.Single(site.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_differ_are_united_as_those_of_two_files_are()
    {
        using var site = new SmallSite(("digest/2026-01-05.jsonl", """
            {"id":"2601.00001","title":"One Thing"}
            {"id":"2601.00001","title":"One Thing","summary":"We study.","authors":["Ann Doe"],"comment":"9 pages"}
            """));
        site.Build();
        Assert.Equal("9 pages", site.Fact("2601.00001", "Authors’ remark"));
        Assert.Contains("We study.", site.Text("papers/2601.00001.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_repetitions_are_one_warning()
    {
        using var site = new SmallSite(("digest/2026-01-05.jsonl", string.Concat(Enumerable.Repeat("{\"id\":\"2601.00001\",\"title\":\"One Thing\",\"summary\":\"Text.\"}\n", 1000))));
        site.Build();
        Assert.EndsWith("It is so 998 more times in this file; --all shows each.", Assert.Single(site.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_entries_of_one_key_are_two_papers()
    {
        using var site = new SmallSite(("digest/2026-01-05.bib", "@article{doe, title={One}, abstract={T.}}\n@article{doe, title={Two}, abstract={T.}}"));
        site.Build();
        Assert.Equal(["one", "two"], site.Papers);
        Assert.Contains("digest/2026-01-05.bib(2,1): warning PD211: the key 'doe' is used for another entry, too", Assert.Single(site.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_field_given_twice_the_first_counts()
    {
        using var site = new SmallSite(
            ("digest/2026-01-05.bib", "@article{b, title={Two}, doi={10.1000/ab}, doi={10.1000/ab}, abstract={T.}}"),
            ("digest/2026-01-06.jsonl", "{\"title\":\"One\",\"abstract\":\"T.\",\"venue\":\"A\",\"venue\":\"B\"}"));
        site.Build();
        Assert.Equal("A", site.Fact("one", "Venue"));
        Assert.Equal("10.1000/ab", site.Fact("two", "DOI"));
        Assert.All(site.Messages, m => Assert.Contains("warning PD211: ", m, StringComparison.Ordinal));
        Assert.Equal(2, site.Messages.Count);
    }

    [Fact]
    public void Two_papers_of_one_title_have_two_pages()
    {
        using var site = new SmallSite(("digest/2026-01-05.bib", """
            @article{a, title={Introduction}, author={Doe, Ann}, doi={10.1000/one}, id={intro-one}, abstract={T.}}
            @article{b, title={Introduction}, author={Roe, Bo}, doi={10.1000/two}, id={intro-two}, abstract={U.}}
            """));
        site.Build();
        Assert.Equal(2, site.Papers.Count);
        Assert.Equal("introduction", site.Papers[0]);
        Assert.StartsWith("introduction-", site.Papers[1], StringComparison.Ordinal);
        Assert.Equal(["10.1000/one", "10.1000/two"], site.Papers.Select(p => site.Fact(p, "DOI")));
        Assert.Contains("warning PD305: DOI 10.1000/two has the same title as DOI 10.1000/one", Assert.Single(site.Messages), StringComparison.Ordinal);

        // They keep their addresses when a third comes.
        var names = site.Papers;
        site.With("digest/2026-01-06.bib", "@article{c, title={Introduction}, doi={10.1000/three}, abstract={V.}}").Build();
        Assert.Equal(3, site.Papers.Count);
        Assert.Equal(names, site.Papers.Where(names.Contains));
        Assert.Equal("10.1000/two", site.Fact(names[1], "DOI"));
    }

    [Fact]
    public void Long_titles_that_begin_alike_have_pages_of_their_own()
    {
        const string Long = "A comprehensive and systematic investigation into the foundations of learning theory with applications to everything, Part";
        const string Chinese = "基于深度学习的大规模图像识别方法研究与应用综述第";
        using var site = new SmallSite(("digest/2026-01-05.jsonl", string.Join('\n', new[] { $"{Long} I", $"{Long} II", $"{Chinese}一部分", $"{Chinese}二部分" }.Select(t => $$"""{"title":"{{t}}","abstract":"T."}"""))));
        site.Build();
        Assert.Empty(site.Messages);
        Assert.Equal(4, site.Papers.Count);
        Assert.Equal(4, site.Papers.Select(site.Title).Distinct().Count());
    }
}
