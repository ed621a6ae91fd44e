using Site.Diagnostics;
using Site.Markdown;
using Site.Papers;

namespace Site.Tests.Markdown;

public sealed class TextLimitsTests
{
    public static TheoryData<string, int> TooMuch => new()
    {
        { string.Concat(Enumerable.Repeat("[a](", 62_500)), 1 },
        { "Fine.\n\n" + string.Join("\n", Enumerable.Repeat("https://", 30_000)), 3 },
        { string.Concat(Enumerable.Repeat("a\n=\n\n", 20_000)), 1 },
        { string.Concat(Enumerable.Repeat("# Same\n\n", 20_000)), 1 },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void What_would_take_for_ever_is_an_error_with_its_place(string text, int firstLine)
    {
        var diagnostics = new DiagnosticBag();
        var rendered = new MarkdownRenderer().Page(MarkdownSource.AsWritten(text, new Location("pages/a.md", 1, 1)), diagnostics);
        var error = Assert.Single(diagnostics.Sorted());
        Assert.Equal((Codes.Syntax, "pages/a.md"), (error.Code, error.Location.File));
        Assert.True(error.Location.Line >= firstLine);
        Assert.StartsWith("<p>", rendered.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_page_of_a_curator_is_within_them()
    {
        var diagnostics = new DiagnosticBag();
        var text = string.Concat(Enumerable.Range(0, 500).Select(i => $"## Part {i}\n\n{string.Concat(Enumerable.Repeat("A sentence of a long page. ", 60))}\n\n"));
        new MarkdownRenderer().Page(MarkdownSource.AsWritten(text, new Location("pages/a.md", 1, 1)), diagnostics);
        Assert.Empty(diagnostics.Sorted());
    }
}
