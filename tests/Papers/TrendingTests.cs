using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;

namespace Site.Tests.Papers;

public sealed class TrendingTests
{
    private static readonly DateOnly Newest = new(2025, 3, 12);

    [Fact]
    public void Are_the_papers_with_most_votes_before_the_newest_day() =>
        Assert.Equal(["b", "c"], Titles(5, ("a", 0, 90), ("b", 1, 40), ("c", 2, 30)));

    [Fact]
    public void Weigh_votes_by_recency() =>
        Assert.Equal(["b", "c"], Titles(5, ("a", 0, 1), ("b", 1, 9), ("c", 2, 10)));

    [Fact]
    public void Come_from_seven_days_of_the_digest_however_far_apart() =>
        Assert.Equal(["g", "f", "e", "d", "c", "b"], Titles(9, ("a", 0, 1), ("b", 10, 1), ("c", 20, 2), ("d", 30, 4), ("e", 40, 8), ("f", 50, 16), ("g", 60, 90), ("h", 70, 9000)));

    [Fact]
    public void Of_equal_votes_the_newer_comes_first() =>
        Assert.Equal(["b", "c"], Titles(5, ("a", 0, 1), ("b", 1, 5), ("c", 2, 6)));

    [Fact]
    public void Are_no_more_than_asked_for() =>
        Assert.Equal(["c"], Titles(1, ("a", 0, 1), ("b", 1, 7), ("c", 2, 18)));

    [Fact]
    public void Are_none_without_votes() =>
        Assert.Empty(Titles(5, ("a", 0, 1), ("b", 1, null), ("c", 2, 0)));

    [Fact]
    public void Are_none_without_days() =>
        Assert.Empty(Trending.Of(new PaperDigest { Papers = [], Days = [], Topics = [] }, 5));

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
        var digest = new PaperDigest { Papers = all, Days = [.. all.Select(p => new Day { Date = p.LastDay, Papers = [p] })], Topics = [] };
        return Trending.Of(digest, most).Select(p => p.Title);
    }
}
