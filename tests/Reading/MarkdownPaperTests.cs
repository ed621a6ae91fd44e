using Site.Diagnostics;
using Site.Papers;
using Site.Reading;

namespace Site.Tests.Reading;

public sealed class MarkdownPaperTests
{
    private const string Whole = """
        ---
        title: Attention Is All You Need
        authors: [Ashish Vaswani, No\"el Ab]
        date: 2026-03-12
        tags: [Transformers]
        ---
        The *abstract*.

        - one
        - two

        ## Notes
        My own words.
        """;

    [Fact]
    public void Front_matter_abstract_and_notes_are_told_apart()
    {
        var (file, messages) = Read("input/papers/attention.md", Whole);
        Assert.Empty(messages);
        Assert.Equal((SourceKind.Markdown, new DateOnly(2026, 3, 12)), (file.Kind, file.Day));
        var paper = Assert.Single(file.Papers);
        Assert.Equal(("Attention Is All You Need", "The *abstract*.\n\n- one\n- two", "My own words."), (paper.Title, paper.Abstract?.ToString(), paper.Note?.Text));
        Assert.Equal("Transformers", Assert.Single(paper.Tags).Value);
        Assert.Null(paper.Arxiv);
    }

    [Fact]
    public void Comments_in_an_abstract_are_not_published()
    {
        var (file, _) = Read("input/papers/a.md", "---\ntitle: A title\nabstract: \"Shown %%private%% words of [[b|another note]].\"\n---\n");
        Assert.Equal("Shown  words of another note.", Assert.Single(file.Papers).Abstract?.ToString());
    }

    [Theory]
    [InlineData("2603.10165.md", "2603.10165")]
    [InlineData("astro-ph-0601001.md", "astro-ph/0601001")]
    public void A_file_named_for_an_arXiv_id_is_about_that_paper(string name, string id)
    {
        var (file, messages) = Read(name, "## Notes\n\nGood.\n");
        Assert.Empty(messages);
        var paper = Assert.Single(file.Papers);
        Assert.Equal((id, true, "Good.", null), (paper.Arxiv?.Value, paper.IsNamedByArxiv, paper.Note?.Text, paper.Abstract?.ToString()));
        Assert.Null(file.Day);
    }

    [Theory]
    [InlineData("x.md", "---\ntitel: A\n---\n", "x.md(2,1): warning PD204: a paper's front matter has no field 'titel', which is left alone. Did you mean 'title'?")]
    [InlineData("x.md", "---\ntitle: A\ndate: soon\n---\n", "x.md(3,7): warning PD205")]
    [InlineData("x.md", "---\ntitle: A\n", "x.md(1,1): error PD201")]
    [InlineData("2603.10165.md", "---\narxiv: 2603.10166\n---\n", "2603.10165.md(2,8): error PD305")]
    [InlineData("2026-03-11-x.md", "---\ntitle: A\ndate: 2026-03-12\n---\n", "2026-03-11-x.md(3,7): error PD209")]
    public void Mistakes_are_reported_where_they_stand(string name, string text, string start) =>
        Assert.StartsWith(start, Assert.Single(Read(name, text).Messages), StringComparison.Ordinal);

    private static (DigestFile File, IReadOnlyList<string> Messages) Read(string name, string text)
    {
        var diagnostics = new DiagnosticBag();
        var file = MarkdownPaper.Read(new SourceText(name, text), diagnostics);
        return (file, [.. diagnostics.Sorted().Select(d => d.ToString())]);
    }
}
