using System.Globalization;
using Site.Papers;
using Site.Related;
using Site.Tests.Papers;

namespace Site.Tests.Related;

public sealed class RelatedPapersTests
{
    private static readonly string[] Subjects =
    [
        "protein folding", "speech recognition", "graph clustering", "robot grasping", "quantum annealing", "machine translation",
        "medical imaging", "traffic forecasting", "music synthesis", "theorem proving",
    ];

    [Fact]
    public void A_digest_without_papers_has_no_relations() => Assert.Empty(Find([]));

    [Fact]
    public void A_paper_alone_is_related_to_none() => Assert.Empty(Assert.Single(Find([Paper(0, "Title", "Some abstract.")])));

    [Fact]
    public void Papers_without_words_are_related_to_none() =>
        Assert.All(Find([Paper(0, "", ""), Paper(1, "…", "1 2 3"), Paper(2, "", "")]), Assert.Empty);

    [Fact]
    public void Finds_the_papers_on_the_same_subject_first()
    {
        var papers = Digest(60);
        var related = Find(papers);
        for (var i = 0; i < papers.Count; i++)
            Assert.All(related[i].Take(5), near => Assert.Equal(i % Subjects.Length, papers.FindIndex(p => p.Paper == near.Paper) % Subjects.Length));
    }

    [Fact]
    public void Lists_at_most_six_nearest_first_and_never_the_paper_itself()
    {
        var papers = Digest(200);
        var related = Find(papers);
        Assert.All(related, near => Assert.InRange(near.Count, 1, RelatedPapers.Most));
        Assert.All(related, near => Assert.Equal(near.OrderByDescending(n => n.Score), near));
        Assert.All(related.Select((near, i) => (near, i)), pair => Assert.DoesNotContain(pair.near, n => n.Paper == papers[pair.i].Paper));
        Assert.All(related.SelectMany(near => near), n => Assert.InRange(n.Score, 0.01, 1.01));
    }

    [Fact]
    public void Says_why_in_the_words_of_the_paper()
    {
        var papers = Digest(60);
        papers[0] = Paper(0, "Titles Hide Case", "On LLMs by state space models after Poincaré.");
        papers[1] = Paper(1, "Another", "Poincaré would like it: a state-space model for an LLM.");
        var related = RelatedPapers.Find(papers, TestContext.Current.CancellationToken)[0][0];
        Assert.Equal(papers[1].Paper, related.Paper);
        Assert.Equal(["LLMs", "Poincaré", "state space models"], related.Terms.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_no_term_twice()
    {
        foreach (var terms in Find(Digest(80)).SelectMany(near => near).Select(n => n.Terms))
        {
            Assert.InRange(terms.Count, 1, 3);
            Assert.Equal(terms.Count, terms.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        }
    }

    [Fact]
    public void Does_not_depend_on_the_order_of_the_papers()
    {
        var papers = Digest(150);
        var reversed = papers.AsEnumerable().Reverse().ToList();
        Assert.Equal(Text(papers), Text(reversed));
    }

    [Fact]
    public void Papers_equally_near_come_newest_first()
    {
        var papers = Digest(40);
        for (var i = 0; i < 9; i++) papers.Add(PaperTexts.Of($"z{i}", "Zeolite catalysis", "Catalysis by zeolite.", new DateOnly(2026, 1, 1 + (i * 4 % 9))));
        var related = Find(papers)[^1];
        Assert.Equal(related.OrderByDescending(n => n.Paper.LastDay), related);
    }

    [Fact]
    public void A_very_long_abstract_is_no_burden()
    {
        var papers = Digest(30);
        papers[3] = papers[3] with { Abstract = string.Concat(Enumerable.Repeat("word salad without end { \\ $ ", 20_000)) };
        Assert.Equal(30, Find(papers).Count);
    }

    private static IReadOnlyList<IReadOnlyList<RelatedPaper>> Find(IReadOnlyList<PaperText> papers) =>
        RelatedPapers.Find(papers, TestContext.Current.CancellationToken);

    private static string[] Text(List<PaperText> papers) =>
        [.. Find(papers)
            .Select((near, i) => $"{papers[i].Paper.Id}: " + string.Join("; ", near.Select(n =>
                string.Create(CultureInfo.InvariantCulture, $"{n.Paper.Id} {n.Score:r} {string.Join(',', n.Terms)}"))))
            .Order(StringComparer.Ordinal)];

    private static List<PaperText> Digest(int papers) => [.. Enumerable.Range(0, papers).Select(i =>
    {
        var subject = Subjects[i % Subjects.Length];
        return Paper(i, $"On {subject}", $"We study {subject} with a method{i % 7} and data{i % 11}. {subject} is hard, as {Subjects[i * 7 % 10]} is.");
    })];

    private static PaperText Paper(int i, string title, string text) =>
        PaperTexts.Of($"p{i}", title, text, new DateOnly(2026, 1, 1).AddDays(i / 10));
}
