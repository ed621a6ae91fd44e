using Site.Merging;
using Site.Papers;
using static Site.Tests.Merging.Statements;

namespace Site.Tests.Merging;

public sealed class DayOrderTests
{
    [Theory]
    [InlineData("abc", "", "abc")]
    [InlineData("abc", "b", "abc")]
    [InlineData("abc", "ca", "cab")]
    [InlineData("abc", "cba", "cba")]
    [InlineData("abc", "acb", "acb")]
    [InlineData("abc", "x", "xabc")]
    [InlineData("abc", "bx", "abxc")]
    [InlineData("abc", "xbyc", "xabyc")]
    [InlineData("abc", "axyb", "axybc")]
    [InlineData("", "xy", "xy")]
    public void The_written_order_leads_and_added_papers_stand_where_they_are_written(string others, string written, string expected) =>
        Assert.Equal(expected, Order(others, written));

    [Fact]
    public void Votes_order_what_no_hand_has_listed()
    {
        var (digest, _) = Build(
            File("2026-01-05.json", Paper("A") with { Upvotes = 1 }, Paper("B") with { Upvotes = 5 }, Paper("C") with { Upvotes = 3 }),
            File("2026-01-05.yml", Paper("X"), Paper("C", text: null)));
        Assert.Equal(["X", "B", "C", "A"], digest.Days[0].Papers.Select(p => p.Title));
    }

    [Fact]
    public void Votes_order_a_day_that_is_by_hand_alone()
    {
        var (digest, _) = Build(File("2026-01-05.yml", Paper("A") with { Upvotes = 1 }, Paper("B"), Paper("C") with { Upvotes = 5 }));
        Assert.Equal(["C", "A", "B"], digest.Days[0].Papers.Select(p => p.Title));
    }

    [Fact]
    public void A_pinned_paper_comes_first_on_its_days()
    {
        var (digest, _) = Build(
            File("2026-01-05.json", Paper("A"), Paper("B"), Paper("C")),
            File("2026-01-06.json", Paper("D"), Paper("C")),
            File("c.md", Paper("C", text: null) with { IsPinned = true }));
        Assert.Equal(["C", "D"], digest.Days[0].Papers.Select(p => p.Title));
        Assert.Equal(["C", "A", "B"], digest.Days[1].Papers.Select(p => p.Title));
    }

    private static string Order(string others, string written)
    {
        var (digest, messages) = Build(
            File("2026-01-05.json", [.. others.Select(c => Paper($"{c}"))]),
            File("2026-01-05.yml", [.. written.Select(c => Paper($"{c}"))]));
        Assert.Empty(messages);
        return string.Concat(Assert.Single(digest.Days).Papers.Select(p => p.Title));
    }
}
