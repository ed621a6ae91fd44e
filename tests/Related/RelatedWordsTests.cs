using System.Globalization;
using Site.Papers;
using Site.Related;
using Site.Tests.Papers;

namespace Site.Tests.Related;

/// <summary>What related papers say they share: words of both papers, the same ones in every run, whatever a worker read before.</summary>
public sealed class RelatedWordsTests
{
    private const int Runs = 8;

    private static readonly string LongWord = new('a', 200);

    public static TheoryData<string> Digests => [.. All.Keys];

    private static readonly Dictionary<string, Func<List<PaperText>>> All = new(StringComparer.Ordinal)
    {
        ["no full stop at the end"] = () => Mixed((random, i) => Sentence(random, 4 + (i * 7 % 40)), ""),
        ["a full stop at the end"] = () => Mixed((random, i) => Sentence(random, 4 + (i * 5 % 30)), "."),
        ["equal papers"] = () => Mixed((random, i) => i % 5 == 0 ? "sparse wavelets" : i % 5 == 1 ? "neural transports" : Sentence(random, 5), ""),
        ["long words"] = () => Mixed((random, i) => $"{Sentence(random, 6)} {(i % 3 == 0 ? LongWord : "")} quantum gravity {(i % 2 == 0 ? LongWord + "b" : "sparse wavelet")}", ""),
        ["texts longer than what is read"] = () => Mixed((random, i) => $"{new string(' ', 16_300 + i)}{Sentence(random, 3)} {LongWord} {Sentence(random, 20)}", ""),
        ["mixed scripts"] = () => Mixed((random, i) => $"{Sentence(random, 5)} 大型语言模型 {(i % 2 == 0 ? "Ποιότητα μοντέλου" : "качество модели")} {Sentence(random, 5)} Poincaré", ""),
        ["eight small papers"] = () =>
        [
            .. Enumerable.Range(0, 2).Select(i => Paper(i, "Zero", $"Quantum gravity. {LongWord}.")),
            .. Enumerable.Range(2, 2).Select(i => Paper(i, "Two", "We study sparse wavelet")),
            .. Enumerable.Range(4, 4).Select(i => Paper(i, "Four", "Nothing alike here.")),
        ],
    };

    [Theory]
    [MemberData(nameof(Digests))]
    public async Task The_words_are_the_same_in_every_run(string digest)
    {
        var papers = All[digest]();
        var expected = Text(papers, [.. Enumerable.Range(0, papers.Count)]);
        var runs = await Task.WhenAll(Enumerable.Range(1, Runs).Select(seed => Task.Run(() => Text(papers, Shuffled(papers.Count, seed)))));
        Assert.All(runs, run => Assert.Equal(expected, run));
    }

    [Theory]
    [MemberData(nameof(Digests))]
    public void The_words_are_words_of_both_papers(string digest)
    {
        var papers = All[digest]();
        var words = papers.Select(WordsOf).ToArray();
        var related = RelatedPapers.Find(papers, TestContext.Current.CancellationToken);
        Assert.Contains(related, near => near.Any(n => n.Terms.Count > 0));
        for (var i = 0; i < papers.Count; i++)
        {
            foreach (var near in related[i])
                foreach (var word in near.Terms.SelectMany(t => t.Split([' ', '-'])))
                {
                    Assert.Contains(Key(word), words[i]);
                    Assert.Contains(Key(word), words[papers.FindIndex(p => p.Paper == near.Paper)]);
                }
        }
    }

    private static string[] Text(List<PaperText> papers, int[] order)
    {
        List<PaperText> ordered = [.. order.Select(i => papers[i])];
        return [.. RelatedPapers.Find(ordered, TestContext.Current.CancellationToken)
            .Select((near, i) => $"{ordered[i].Paper.Id}: " + string.Join("; ", near.Select(n =>
                string.Create(CultureInfo.InvariantCulture, $"{n.Paper.Id} {n.Score:r} {string.Join(',', n.Terms)}"))))
            .Order(StringComparer.Ordinal)];
    }

    private static int[] Shuffled(int count, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(seed).Shuffle(order);
        return order;
    }

    private static HashSet<string> WordsOf(PaperText paper) =>
        [.. $"{paper.Paper.Title} {paper.Abstract}".Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Key)];

    private static string Key(string word) => word.ToLowerInvariant().TrimEnd('s');

    private static List<PaperText> Mixed(Func<Random, int, string> text, string end) =>
        [.. Enumerable.Range(0, 150).Select(i => (new Random(i), i)).Select(p => Paper(p.i, Sentence(p.Item1, 3), text(p.Item1, p.i) + end))];

    // Words of different lengths, so that abstracts end at different places.
    private static string Sentence(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));

    private static readonly string[] Vocabulary =
        [.. from root in (string[])["graph", "wave", "protein", "lattice", "spin", "kernel", "plasma", "galaxy", "enzyme", "manifold", "tensor", "quark"]
            from ending in (string[])["", "let", "oid", "flow", "core", "transport", "ization"]
            select root + ending];

    private static PaperText Paper(int i, string title, string text) =>
        PaperTexts.Of($"p{i}", title, text, new DateOnly(2026, 1, 1).AddDays(i / 10));
}
