using Site.Markdown;

namespace Site.Tests.Markdown;

public sealed class ParagraphParserTests
{
    private static readonly MarkdownRenderer Renderer = new();

    // Were each of them looked at in the light of all others, many of these would take minutes.
    [Theory]
    [InlineData("[a](")]
    [InlineData("![a](b ")]
    [InlineData("[a]: ")]
    [InlineData("[")]
    [InlineData("https://")]
    [InlineData("https://a.b/ ")]
    [InlineData("mailto:")]
    [InlineData("**a_ ")]
    [InlineData("<a&amp;\\\\")]
    public void A_huge_paragraph_of_marks_is_shown_as_written(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 100_000)).TrimEnd();
        var rendered = Renderer.Text(text);
        Assert.Equal($"<p>{HtmlEscape.Of(text)}</p>\n", rendered.ToString());
        Assert.Equal(text, rendered.Plain);
    }

    [Fact]
    public void A_paragraph_may_have_marks_up_to_the_bound()
    {
        var words = new string('a', ParagraphParser.MaxLength - 4);
        Assert.Equal($"<p><em>b</em> {words}</p>\n", Renderer.Text($"*b* {words}").ToString());
        Assert.Equal($"<p>*b* a{words}</p>\n", Renderer.Text($"*b* a{words}").ToString());
    }

    [Fact]
    public void The_paragraphs_beside_a_huge_one_keep_their_marks()
    {
        var words = new string('a', ParagraphParser.MaxLength);
        var rendered = Renderer.Text($"*b*\n\n*c*\n  {words}  \n*d*\n\n- *e*\n- *f* {words}\n");
        Assert.Equal($"<p><em>b</em></p>\n<p>*c*\n{words}\n*d*</p>\n<ul>\n<li><em>e</em></li>\n<li>*f* {words}</li>\n</ul>\n", rendered.ToString());
        Assert.Equal($"b *c* {words} *d* e *f* {words}", rendered.Plain);
    }
}
