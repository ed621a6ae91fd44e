using Site.Papers;

namespace Site.Tests.Papers;

public sealed class ArxivIdTests
{
    [Theory]
    [InlineData("2603.10165", "2603.10165")]
    [InlineData("0808.0539", "0808.0539")]
    [InlineData("2603.10165v3", "2603.10165")]
    [InlineData("arXiv:2603.10165v3", "2603.10165")]
    [InlineData("http://arxiv.org/abs/astro-ph/0601001v1", "astro-ph/0601001")]
    [InlineData("math.GT/0309136", "math.GT/0309136")]
    [InlineData("https://arxiv.org/pdf/2405.13786v1.pdf", "2405.13786")]
    public void Drops_prefix_and_version(string text, string expected) => Assert.Equal(expected, ArxivId.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("2603")]
    [InlineData("2603.101")]
    [InlineData("26031.0165")]
    [InlineData("2603.10165w3")]
    [InlineData("https://evil.example/arxiv.org/abs/2603.10165")]
    [InlineData("../../2603.10165")]
    [InlineData("astro-ph/06010")]
    public void Refuses_what_is_no_id(string text) => Assert.False(ArxivId.TryParse(text, out _));
}
