using Site.Addresses;
using Site.Diagnostics;
using Site.Papers;
using Site.Scaffolding;

namespace Site.Tests.Scaffolding;

public sealed class DayTextTests
{
    private static readonly PaperEntry Paper = new() { At = new Location("reply"), Title = "A \"new\" paper: on #1", Abstract = "First.\n\nSecond: {x}.", Arxiv = ArxivId.Parse("2601.00001"), Authors = [new Author("Ada Lovelace"), new Author("O'Neil, B.")], Published = new DateOnly(2026, 1, 5) };

    private const string Item = """
        - title: "A \"new\" paper: on #1"
          abstract: |-
            First.

            Second: {x}.
          arxiv: "2601.00001"
          authors: ["Ada Lovelace", "O'Neil, B."]
          published: 2026-01-05

        """;

    [Theory]
    [InlineData("", "papers:\n", "")]
    [InlineData("date: 2026-01-05\n# a note\n", "date: 2026-01-05\n# a note\npapers:\n", "")]
    [InlineData("date: 2026-01-05\npapers: []\n", "date: 2026-01-05\npapers:\n", "")]
    [InlineData("date: 2026-01-05\npapers:\n", "date: 2026-01-05\npapers:\n", "")]
    [InlineData("papers:\n  - title: B # mine\n    abstract: C", "papers:\n  - title: B # mine\n    abstract: C\n", "")]
    [InlineData("papers:\n  - title: B\nnote: N\n", "papers:\n  - title: B\n", "note: N\n")]
    public void A_paper_is_added_and_all_else_stays(string day, string before, string after) =>
        Assert.Equal(before + Indented(2) + after, DayText.WithPaper(new SourceText("2026-01-05.yml", day), Paper));

    [Fact]
    public void A_list_that_is_not_indented_stays_so() =>
        Assert.Equal("papers:\n- title: B\n" + Item, DayText.WithPaper(new SourceText("2026-01-05.yml", "papers:\n- title: B\n"), Paper));

    [Theory]
    [InlineData("papers: [{title: B}]\n")]
    [InlineData("papers: [\n")]
    [InlineData("- title: B\n")]
    public void What_only_its_curator_can_add_to_is_left_alone(string day) => Assert.Null(DayText.WithPaper(new SourceText("2026-01-05.yml", day), Paper));

    [Theory]
    [InlineData("2603.10165", true)]
    [InlineData("arXiv:2603.10165v2", true)]
    [InlineData("https://arxiv.org/pdf/2603.10165", true)]
    [InlineData("https://huggingface.co/papers/2603.10165", true)]
    [InlineData("10.1109/5.771073", true)]
    [InlineData("https://doi.org/10.1109/5.771073", true)]
    [InlineData("https://dl.acm.org/doi/10.1145/3290605.3300233?x=1", true)]
    [InlineData("https://example.org/paper.html", false)]
    [InlineData("Attention", false)]
    public void What_is_asked_for_has_an_id(string text, bool isKnown) => Assert.Equal(isKnown, PaperQuestion.TryParse(text, out _));

    private static string Indented(int spaces) => string.Concat(Item.Split('\n')[..^1].Select(l => (l.Length == 0 ? "" : new string(' ', spaces) + l) + "\n"));
}
