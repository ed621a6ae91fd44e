using Site.Related;

namespace Site.Tests.Related;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(1100)]
    [InlineData(2600)]
    public void Terms_are_numbered_by_their_first_use_however_many_processors_count_them(int count)
    {
        var random = new Random(7);
        ulong[][] papers = [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, 30).Select(_ => Term(random)).Distinct().ToArray())];
        var uses = papers.Select(p => new Memory<TermUse>([.. p.Select((t, i) => new TermUse(t, 1, new TermPlace(i, false, false, false)))])).ToArray();
        var sieve = new TermSieve();
        Parallel.ForEach(uses, paper => sieve.Add(paper.Span));

        var vocabulary = new Vocabulary(uses, sieve);

        var papersOf = papers.SelectMany(p => p).CountBy(t => t).ToDictionary();
        var expected = new Dictionary<ulong, int>();
        foreach (var term in papers.SelectMany(p => p))
            if (papersOf[term] > 1) expected.TryAdd(term, expected.Count);
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(papers[i].Select(t => expected.GetValueOrDefault(t, -1)), uses[i].ToArray().Select(u => u.Number));
        }

        Assert.Equal(expected.Count, vocabulary.Count);
        Assert.Equal(0, vocabulary.Rarity(-1));
    }

    // The lower ones more often. No two have the same bits in the sieve.
    private static ulong Term(Random random) => (ulong)(random.NextDouble() * random.NextDouble() * 20_000);
}
