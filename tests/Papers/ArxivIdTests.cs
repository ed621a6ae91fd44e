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
    [InlineData("2401.00005 [cs.LG]", "2401.00005")]
    [InlineData("10.48550/arXiv.2401.00009", "2401.00009")]
    [InlineData("https://doi.org/10.48550/ARXIV.2401.00009v2", "2401.00009")]
    [InlineData("doi:10.48550/arXiv.hep-th/9901001", "hep-th/9901001")]
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

    [Theory]
    [InlineData("arXiv preprint arXiv:2401.00002", "2401.00002")]
    [InlineData("abs/2401.00001", "2401.00001")]
    [InlineData("CoRR, abs/cs/0501001", "cs/0501001")]
    [InlineData("arXiv e-prints, arXiv:2401.00004v2", "2401.00004")]
    [InlineData("arXiv preprint 2401.00004", "2401.00004")]
    [InlineData("Available at arXiv 2401.00004.", "2401.00004")]
    [InlineData("see 10.48550/arXiv.2401.00003", "2401.00003")]
    [InlineData("2401.00003", null)]
    [InlineData("arXiv", null)]
    [InlineData("arXiv:2401.0000399", null)]
    [InlineData("pages 2401.00003", null)]
    public void Is_found_in_a_text_that_marks_it(string text, string? expected) => Assert.Equal(expected, ArxivId.TryFind(text, out var id) ? id.Value.Value : null);

    [Theory]
    [InlineData("2603.10165", "2026-03")]
    [InlineData("hep-th/9901001", "1999-01")]
    [InlineData("math.GT/0309136", "2003-09")]
    [InlineData("2613.10165", null)]
    public void States_its_month(string id, string? month) => Assert.Equal(month, ArxivId.Parse(id).Month?.ToString());
}
