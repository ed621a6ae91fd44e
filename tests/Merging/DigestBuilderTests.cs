using Site.Addresses;
using Site.Diagnostics;
using Site.Merging;
using Site.Papers;
using Site.Text;

namespace Site.Tests.Merging;

public sealed class DigestBuilderTests
{
    private static readonly DateOnly First = new(2026, 1, 5);
    private static readonly DateOnly Second = new(2026, 1, 6);

    [Fact]
    public void One_paper_on_two_days_is_one_paper()
    {
        var digest = Build(File(First, Paper("The Title")), File(Second, Paper("the title!")));
        var paper = Assert.Single(digest.Papers);
        Assert.Equal([First, Second], paper.Days);
        Assert.Equal([Second, First], digest.Days.Select(d => d.Date));
        Assert.All(digest.Days, d => Assert.Same(paper, d.Papers.Single()));
    }

    [Fact]
    public void What_is_written_by_hand_wins_field_by_field()
    {
        var raw = File(Second, Paper("A") with { Upvotes = 1, Comments = 2, Keywords = ["x"] });
        var hand = File(First, new PaperEntry { At = At(9), Title = "A", Upvotes = 5, Keywords = ["X", "y"] }) with { Kind = SourceKind.Overlay };
        var paper = Build(raw, hand).Papers.Single();
        Assert.Equal((5, 2, "Text of A."), (paper.Upvotes, paper.Comments, paper.Abstract?.ToString()));
        Assert.Equal(["X", "y"], paper.Keywords);
    }

    [Fact]
    public void Among_equals_the_newest_day_wins()
    {
        var digest = Build(File(Second, Paper("A") with { Upvotes = 9 }), File(First, Paper("A") with { Upvotes = 1 }));
        Assert.Equal(9, digest.Papers.Single().Upvotes);
    }

    [Fact]
    public void The_order_of_files_makes_no_difference()
    {
        DigestFile[] files = [File(First, Paper("A"), Paper("B")), File(Second, Paper("B"), Paper("C")), File(Second, Paper("A")) with { Kind = SourceKind.Overlay }];
        var (one, other) = (Build(files), Build([.. files.Reverse()]));
        Assert.Equal(one.Papers.Select(p => (p.Id, p.FeedKey, p.Title)), other.Papers.Select(p => (p.Id, p.FeedKey, p.Title)));
    }

    [Fact]
    public void An_address_stays_when_a_paper_gains_a_new_title_or_an_arXiv_id()
    {
        var arxiv = ArxivId.Parse("2601.00001");
        var before = Build(File(First, Paper("Old Title"))).Papers.Single();
        var after = Build(File(First, Paper("Old Title")), File(Second, Paper("Old title") with { Arxiv = arxiv }), File(Second, Paper("New Title") with { Arxiv = arxiv })).Papers;
        var paper = Assert.Single(after);
        Assert.Equal((before.Id, before.FeedKey), (paper.Id, paper.FeedKey));
    }

    [Fact]
    public void Two_papers_of_one_title_but_different_arXiv_ids_are_two_and_keep_distinct_feed_keys()
    {
        var papers = Build(File(First,
            Paper("A") with { Arxiv = ArxivId.Parse("2601.00001"), IsNamedByArxiv = true },
            Paper("A") with { Arxiv = ArxivId.Parse("2601.00002"), IsNamedByArxiv = true })).Papers;
        Assert.Equal(["2601.00001", "2601.00002"], papers.Select(p => p.Id.Value));
        Assert.Equal(2, papers.Select(p => p.FeedKey).Distinct().Count());
    }

    [Fact]
    public void A_day_is_ordered_by_votes_where_it_has_votes()
    {
        var digest = Build(File(First, Paper("None"), Paper("One") with { Upvotes = 1 }, Paper("Other one") with { Upvotes = 1 }, Paper("Two") with { Upvotes = 2 }));
        Assert.Equal(["Two", "One", "Other one", "None"], digest.Days.Single().Papers.Select(p => p.Title));
        Assert.Equal(["B", "A"], Build(File(First, Paper("B"), Paper("A"))).Days.Single().Papers.Select(p => p.Title));
    }

    [Fact]
    public void Papers_whose_names_are_the_same_have_pages_of_their_own_that_stay()
    {
        var (one, two) = (Paper("Introduction") with { Doi = Doi.Parse("10.1000/one") }, Paper("Introduction") with { Doi = Doi.Parse("10.1000/two") });
        var ids = Build(File(First, one, two)).Papers.Select(p => p.Id.Value).ToArray();
        Assert.Equal("introduction", ids[0]);
        Assert.Matches("^introduction-[0-9a-f]{8}$", ids[1]);
        Assert.Equal(ids[1], Build(File(First, one, Paper("Introduction") with { Doi = Doi.Parse("10.1000/three") }, two)).Papers[^1].Id.Value);
    }

    [Fact]
    public void Parts_of_one_long_title_have_pages_of_their_own()
    {
        var title = string.Join(' ', Enumerable.Repeat("word", 30));
        Assert.Equal(2, Build(File(First, Paper(title + ", Part I"), Paper(title + ", Part II"))).Papers.Select(p => p.Id).Distinct().Count());
    }

    [Fact]
    public void A_name_given_by_hand_is_kept_from_others()
    {
        var papers = Build(File(First, Paper("Same Name"), Paper("Other") with { Id = new(Slug.Parse("same-name"), At(3)) })).Papers;
        Assert.Equal("same-name", papers[1].Id.Value);
        Assert.StartsWith("same-name-", papers[0].Id.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("???", "!!!")]
    [InlineData("∞", "∅")]
    public void Titles_without_letters_are_told_apart(string one, string other) => Assert.Equal(2, Build(File(First, Paper(one), Paper(other))).Papers.Count);

    [Theory]
    [InlineData("See https://github.com/a/b.", "https://github.com/a/b", null)]
    [InlineData("Code: https://a.github.io/b and https://huggingface.co/a/b", "https://huggingface.co/a/b", "https://a.github.io/b")]
    [InlineData("Our project page is https://example.org/x.", null, "https://example.org/x")]
    [InlineData("See https://huggingface.co/papers/2601.00001 and https://github.com/", null, null)]
    [InlineData("See https://example.org/x.", null, null)]
    public void Links_in_the_abstract_are_classified(string text, string? code, string? project)
    {
        var paper = Build(File(First, Paper("A") with { Abstract = text })).Papers.Single();
        Assert.Equal((code, project), (paper.Code?.Url, paper.Project?.Url));
    }

    private static PaperDigest Build(params DigestFile[] files)
    {
        var diagnostics = new DiagnosticBag();
        var digest = new DigestBuilder(diagnostics).Build(files);
        Assert.DoesNotContain(diagnostics.Sorted(), d => d.Severity == Severity.Error);
        return digest;
    }

    private static DigestFile File(DateOnly day, params PaperEntry[] papers) =>
        new() { At = new Location($"{Iso.Date(day)}.txt"), Kind = SourceKind.Raw, Day = day, Papers = papers };

    private static PaperEntry Paper(string title) => new() { At = At(1), Title = title, Abstract = $"Text of {title}." };

    private static Location At(int line) => new("a.yml", line, 1);
}
