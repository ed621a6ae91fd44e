using Site.Related;

namespace Site.Tests.Related;

public sealed class TermStatisticsTests
{
    [Fact]
    public void Terms_of_several_papers_are_numbered_by_their_first_use()
    {
        Term a = new(7), b = new(9), c = new(3), phrase = new(7, 3), once = new(11);
        var statistics = new TermStatistics([Uses(b, once, phrase), Uses(c, a, b), Uses(phrase, a, c)]);

        Assert.Equal(4, statistics.Count);
        Assert.Equal([0, 1, 2, 3], ((Term[])[b, phrase, c, a]).Select(t => Number(statistics, t)));
        Assert.Equal(-1, Number(statistics, once));
    }

    [Fact]
    public void Terms_of_few_papers_are_rarer_than_those_of_many_and_those_of_nearly_all_say_nothing()
    {
        Term few = new(1), many = new(2), all = new(3);
        var statistics = new TermStatistics([.. Enumerable.Range(0, 100).Select(i => i < 2 ? Uses(few, many, all) : i < 20 ? Uses(many, all) : Uses(all))]);

        var rarities = ((Term[])[few, many, all]).Select(t => statistics.Rarity(Number(statistics, t))).ToArray();
        Assert.True(rarities[0] > rarities[1] && rarities[1] > 0);
        Assert.Equal(0, rarities[2]);
    }

    private static int Number(TermStatistics statistics, Term term) => statistics.TryGetNumber(term, out var number) ? number : -1;

    private static TermUse[] Uses(params Term[] terms) => [.. terms.Select(t => new TermUse(t, 1, default))];
}
