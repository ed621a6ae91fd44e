using static Site.Tests.Merging.Statements;

namespace Site.Tests.Merging;

public sealed class PaperGroupsTests
{
    [Fact]
    public void The_same_arXiv_id_is_one_paper_on_two_days()
    {
        var paper = Only(File("2026-03-12.json", Paper("A Title", "2603.10165")), File("2026-03-13.json", Paper("A title", "2603.10165")));
        Assert.Equal([new DateOnly(2026, 3, 12), new DateOnly(2026, 3, 13)], paper.Days);
        Assert.Equal("2603.10165", paper.Id.Value);
    }

    [Fact]
    public void The_same_DOI_in_another_case_is_one_paper() =>
        Only(File("2026-03-12.bib", Paper("A Title", doi: "10.1000/XYZ")), File("2026-03-13.bib", Paper("A title", doi: "10.1000/xyz")));

    [Fact]
    public void The_same_title_in_other_signs_is_one_paper() =>
        Only(File("2026-03-12.txt", Paper("Poincaré: A ResNet")), File("2026-03-13.txt", Paper("Poincare – a ResNet")));

    [Fact]
    public void A_title_and_an_arXiv_id_meet_in_a_source_that_has_both()
    {
        var paper = Only(
            File("2026-03-11.txt", Paper("A Title")),
            File("2026-03-12.yml", Paper(arxiv: "2603.10165", text: null)),
            File("2026-03-13.json", Paper("A Title", "2603.10165", "10.1000/x")),
            File("2026-03-14.bib", Paper(doi: "10.1000/x", text: null)));
        Assert.Equal(4, paper.Days.Count);
        Assert.Equal(("a-title", "2603.10165", "10.1000/x"), (paper.Id.Value, paper.Arxiv?.Value, paper.Doi?.Value));
    }

    [Fact]
    public void Two_papers_of_one_file_may_share_a_title()
    {
        var (digest, messages) = Build(File("2026-03-12.json", Paper("Introduction", "2603.00001"), Paper("Introduction", "2603.00002")));
        Assert.StartsWith("2026-03-12.json(2,1): warning PD305: arXiv 2603.00002 has the same title as arXiv 2603.00001", Assert.Single(messages), StringComparison.Ordinal);
        Assert.Equal(2, digest.Papers.Count);
        Assert.Equal(2, digest.Papers.Select(p => p.FeedKey).Distinct().Count());
    }

    [Fact]
    public void Sources_that_give_one_title_two_ids_are_reported_and_stay_apart()
    {
        var (digest, messages) = Build(File("2026-03-12.json", Paper("A Title", "2603.00001")), File("2026-03-13.json", Paper("A Title", "2603.00002")));
        Assert.StartsWith("2026-03-13.json(1,1): warning PD305: arXiv 2603.00002 has the same title as arXiv 2603.00001 at 2026-03-12.json(1,1)", Assert.Single(messages), StringComparison.Ordinal);
        Assert.Equal(2, digest.Papers.Count);
    }

    [Fact]
    public void A_title_that_fits_two_papers_is_not_guessed()
    {
        var (_, messages) = Build(
            File("2026-03-12.json", Paper("A Title", "2603.00001"), Paper("A Title", "2603.00002")),
            File("2026-03-13.txt", Paper("A Title")));
        Assert.Contains(messages, m => m.StartsWith("2026-03-13.txt(1,1): error PD305: the title 'A Title' fits several papers, arXiv 2603.00001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_twice_in_a_file_is_one()
    {
        var (digest, messages) = Build(File("2026-03-12.txt", Paper("A Title"), Paper("A title")));
        Assert.Equal("A Title", Assert.Single(digest.Papers).Title);
        Assert.StartsWith("2026-03-12.txt(2,1): warning PD301: this paper stands in the file already, at line 1", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2603.10165")]
    [InlineData("a-title")]
    public void An_entry_may_name_a_page(string id)
    {
        var remark = Paper(text: null) with { Id = new(Site.Addresses.Slug.Parse(id), default), Note = new("Good.", default) };
        var paper = Only(File("2026-03-12.json", Paper("A Title", "2603.10165")), File("2026-03-12.yml", remark));
        Assert.Equal("Good.", paper.Note?.Text);
    }

    [Fact]
    public void Titles_without_a_letter_are_no_name()
    {
        var (digest, _) = Build(File("2026-03-12.txt", Paper("???")), File("2026-03-13.txt", Paper("!!!")));
        Assert.Equal(2, digest.Papers.Count);
    }

    [Fact]
    public void The_order_of_files_makes_no_difference()
    {
        Site.Papers.DigestFile[] files =
        [
            File("2026-03-11.txt", Paper("A Title")),
            File("2026-03-12.json", Paper("A Title", "2603.10165"), Paper("B Title", "2603.10166")),
            File("2026-03-12.yml", Paper(arxiv: "2603.10166", text: null) with { Note = new("N", default) }),
            File("2603.10165.md", Paper(arxiv: "2603.10165", text: "Mine.")),
        ];
        var expected = Describe(files);
        for (var i = 0; i < files.Length; i++)
        {
            files = [.. files[1..], files[0]];
            Assert.Equal(expected, Describe(files));
        }

        static string Describe(Site.Papers.DigestFile[] files)
        {
            var (digest, messages) = Build(files);
            return string.Join('\n', digest.Papers.Select(p => $"{p.Id} {p.Title} {p.Abstract} {p.Note?.Text} {string.Join(',', p.Days)}").Concat(messages));
        }
    }
}
