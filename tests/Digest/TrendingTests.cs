using Site.Diagnostics;
using Site.Digest;

namespace Site.Tests.Digest;

public sealed class TrendingTests
{
    private static readonly DateOnly Newest = new(2025, 3, 12);

    [Fact]
    public void Are_the_papers_with_most_votes_before_the_newest_day() =>
        Assert.Equal(["b", "c"], Titles(5, ("a", 0, 90), ("b", 1, 40), ("c", 7, 30), ("d", 8, 80)));

    [Fact]
    public void Of_equal_votes_the_newer_comes_first() =>
        Assert.Equal(["b", "c"], Titles(5, ("b", 1, 7), ("c", 2, 7)));

    [Fact]
    public void Are_no_more_than_asked_for() =>
        Assert.Equal(["c"], Titles(1, ("b", 1, 7), ("c", 2, 8)));

    [Fact]
    public void Are_none_without_votes() =>
        Assert.Empty(Titles(5, ("b", 1, null), ("c", 2, 0)));

    [Fact]
    public void Are_none_without_days() =>
        Assert.Empty(Trending.Of(new PaperDigest { Papers = [], Days = [], Tags = [] }, 5));

    private static IEnumerable<string> Titles(int most, params (string Title, int DaysAgo, int? Votes)[] papers)
    {
        var all = papers.Select(p => new Paper
        {
            Id = Slug.From(p.Title),
            FeedKey = p.Title,
            Title = p.Title,
            Abstract = "",
            Upvotes = p.Votes,
            Days = [Newest.AddDays(-p.DaysAgo)],
            At = new Location("x.yml"),
        }).ToArray();
        var digest = new PaperDigest { Papers = all, Days = [new Day { Date = Newest, Papers = [] }], Tags = [] };
        return Trending.Of(digest, most).Select(p => p.Title);
    }
}
