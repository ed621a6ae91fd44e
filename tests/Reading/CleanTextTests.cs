using Site.Reading;

namespace Site.Tests.Reading;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("ConvLLaVA: Large Multimodal\n  Models ", "ConvLLaVA: Large Multimodal Models")]
    [InlineData("a\tb\r\n c", "a b c")]
    [InlineData("Fig.~3", "Fig.\u00A03")]
    [InlineData("a\u0000b\u009Fc\u202Ed\u2066e\uFFFEf\uFEFFg", "abcdefg")]
    public void A_line_is_one_line(string text, string expected) => Assert.Equal(expected, CleanText.Line(text));

    [Theory]
    [InlineData("The challenges of\nexcessive  tokens.\n\n  Second\r\nparagraph.\n", "The challenges of excessive tokens.\n\nSecond paragraph.")]
    [InlineData("\n\n  indented start", "indented start")]
    [InlineData("# 1\n- x", "# 1 - x")]
    public void Newlines_are_wraps_and_blank_lines_are_paragraphs(string text, string expected) => Assert.Equal(expected, CleanText.Paragraphs(text));

    [Fact]
    public void Markdown_keeps_its_lines() => Assert.Equal("- a\n- b é", CleanText.Markdown("- a\r\n- b \\'e\n"));
}
