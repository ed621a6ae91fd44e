using Site.Citations;
using Site.Papers;

namespace Site.Tests.Citations;

public sealed class CitationKeysTests
{
    [Theory]
    [InlineData("Attention Is All You Need", "Ashish Vaswani", "vaswani2026attention")]
    [InlineData("On the Use of \"Poincaré\" Balls", "Weiwei Lü", "lu2026use")]
    [InlineData("A $\\pi$-calculus", "Mihaela van der Schaar", "schaar2026calculus")]
    [InlineData("What's new?", "Piotr Miłoś", "milos2026whats")]
    [InlineData("GPT-4 Technical Report", "OpenAI", "openai2026gpt")]
    [InlineData("3D Gaussian Splatting", "山田 太郎", "gaussian20263d")]
    [InlineData("中文标题", "王小明", "paper2026")]
    [InlineData("The", "Smith", "smith2026")]
    public void Names_author_year_and_word(string title, string author, string key) => Assert.Equal(key, KeyOf(SamplePapers.Of(title, author)));

    [Fact]
    public void Without_authors_takes_two_words_of_the_title() =>
        Assert.Equal("deeper2026graph", KeyOf(SamplePapers.Of("Towards Deeper Graph Neural Networks")));

    [Fact]
    public void The_year_is_that_of_the_first_version() =>
        Assert.Equal(["devlin2018bert", "devlin2018bert"], [KeyOf(SamplePapers.Bert), KeyOf(SamplePapers.PublishedBert)]);

    [Fact]
    public void The_first_in_the_digest_keeps_the_plain_key()
    {
        var papers = Enumerable.Range(0, 30).Select(i => SamplePapers.Of("Deep Nets", "Ann Smith") with { FeedKey = $"p{i:00}", Days = [new DateOnly(2026, 1, 31).AddDays(-i)] }).ToList();
        var keys = new CitationKeys(papers);
        Assert.Equal("smith2026deep", keys[papers[^1]]);
        Assert.Equal("smith2026deepa", keys[papers[^2]]);
        Assert.Equal("smith2026deepz", keys[papers[^27]]);
        Assert.Equal("smith2026deepaa", keys[papers[^28]]);
    }

    [Fact]
    public void Later_days_change_no_earlier_key()
    {
        var old = Enumerable.Range(0, 20).Select(i => SamplePapers.Of("Deep Nets", "Ann Smith") with { FeedKey = $"p{i % 7}{i}" }).ToList();
        var added = old.Select(p => p with { FeedKey = "0" + p.FeedKey, Days = [new DateOnly(2026, 3, 10)] });
        var (before, after) = (new CitationKeys(old), new CitationKeys([.. added, .. old]));
        Assert.All(old, paper => Assert.Equal(before[paper], after[paper]));
    }

    [Fact]
    public void A_suffix_never_makes_the_key_of_another_title()
    {
        List<Paper> papers = [SamplePapers.Of("Deep Nets", "Ann Smith"), SamplePapers.Of("Deep Learning", "Ann Smith"), SamplePapers.Of("Deepa Again", "Ann Smith")];
        var keys = new CitationKeys(papers);
        Assert.Equal(3, papers.Select(p => keys[p]).Distinct().Count());
    }

    private static string KeyOf(Paper paper) => new CitationKeys([paper])[paper];
}
