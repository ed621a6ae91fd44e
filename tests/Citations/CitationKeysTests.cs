using Site.Citations;
using Site.Papers;

namespace Site.Tests.Citations;

public sealed class CitationKeysTests
{
    [Theory]
    [InlineData("Attention Is All You Need", "Ashish Vaswani", "vaswani2026attentionneed")]
    [InlineData("Deep Residual Learning for Image Recognition", "Kaiming He", "he2026deepresiduallearning")]
    [InlineData("BERT: Pre-training of Deep Transformers", "Jacob Devlin", "devlin2026bertpretrainingdeep")]
    [InlineData("On the Use of \"Poincaré\" Balls", "Weiwei Lü", "lu2026usepoincareballs")]
    [InlineData("A $\\pi$-calculus", "Mihaela van der Schaar", "schaar2026calculus")]
    [InlineData("What's new?", "Piotr Miłoś", "milos2026whatsnew")]
    [InlineData("GPT-4 Technical Report", "OpenAI", "openai2026gpt4technicalreport")]
    [InlineData("3D Gaussian Splatting", "山田 太郎", "paper20263dgaussiansplatting")]
    [InlineData("中文标题", "王小明", "paper2026")]
    [InlineData("The", "Smith", "smith2026")]
    public void Names_author_year_and_words(string title, string author, string key) => Assert.Equal(key, KeyOf(SamplePapers.Of(title, author)));

    [Fact]
    public void Without_authors_takes_the_title_alone() =>
        Assert.Equal("paper2026deepergraphneural", KeyOf(SamplePapers.Of("Towards Deeper Graph Neural Networks")));

    [Fact]
    public void The_year_is_that_of_the_first_version() => Assert.Equal(
        ["devlin2018bertpretrainingdeep", "devlin2018bertpretrainingdeep", "devlin2018bertpretrainingdeep"],
        [KeyOf(SamplePapers.Bert), KeyOf(SamplePapers.PublishedBert), KeyOf(SamplePapers.Bert with { Published = new DateOnly(2019, 5, 24) })]);

    [Fact]
    public void A_corrected_title_or_author_changes_no_key() => Assert.Equal(
        "smith2026deepnets",
        KeyOf(SamplePapers.Of("Deeper Networks", "Bo Ek") with { FirstTitle = "Deep Nets", FirstAuthors = [new Author("Ann Smith")] }));

    [Fact]
    public void Papers_with_one_key_are_told_apart_by_their_ids()
    {
        var papers = Enumerable.Range(1, 5).Select(i => SamplePapers.Of("Deep Nets", "Ann Smith") with { FeedKey = $"arxiv/2603.0000{i}", Days = [new DateOnly(2026, 3, i)] }).ToList();
        var keys = new CitationKeys(papers);
        Assert.Equal(["smith2026deepnets", "smith2026deepnets260300002", "smith2026deepnets260300003"], papers.Take(3).Select(p => keys[p]));
    }

    [Fact]
    public void Papers_that_enter_later_change_no_key_be_their_days_older_or_not()
    {
        List<Paper> old = [.. Enumerable.Range(0, 20).Select(i => SamplePapers.Of("Deep Nets", "Ann Smith") with { FeedKey = $"p{i % 7}{i}" })];
        var entered = new DateTime(2026, 3, 12, 6, 0, 0, DateTimeKind.Utc);
        var added = old.Select((p, i) => p with { FeedKey = "0" + p.FeedKey, Days = [new DateOnly(2026, i % 2 == 0 ? 1 : 3, 11)], Entered = entered });
        var (before, after) = (new CitationKeys(old), new CitationKeys([.. added, .. old]));
        Assert.All(old, paper => Assert.Equal(before[paper], after[paper]));
    }

    [Fact]
    public void One_that_is_taken_down_changes_no_other_with_an_id_behind_it()
    {
        List<Paper> papers = [.. Enumerable.Range(1, 4).Select(i => SamplePapers.Of("Deep Nets", "Ann Smith") with { FeedKey = $"arxiv/2603.0000{i}", Days = [new DateOnly(2026, 3, i)] })];
        var (before, after) = (new CitationKeys(papers), new CitationKeys([papers[0], papers[3]]));
        Assert.Equal(before[papers[3]], after[papers[3]]);
    }

    [Fact]
    public void An_id_behind_a_key_never_makes_the_key_of_another_title()
    {
        List<Paper> papers =
        [
            SamplePapers.Of("Deep Nets", "Ann Smith"), SamplePapers.Of("Deep Nets 7", "Ann Smith"), SamplePapers.Of("Deep Nets", "Ann Smith") with { FeedKey = "7" },
            SamplePapers.Of("Deep Nets", "Ann Smith") with { FeedKey = new string('x', 90) }, SamplePapers.Of("Deep Nets", "Ann Smith") with { FeedKey = "doi/10.1000/x" },
        ];
        var keys = new CitationKeys(papers);
        Assert.Equal(5, papers.Select(p => keys[p]).Distinct().Count());
        Assert.All(papers, p => Assert.Matches("^[a-z][a-z0-9]+$", keys[p]));
    }

    private static string KeyOf(Paper paper) => new CitationKeys([paper])[paper];
}
