using Site.Citations;
using Site.Papers;

namespace Site.Tests.Citations;

public sealed class RisTests
{
    [Fact]
    public void Writes_a_line_for_every_field() => Assert.Equal(
        string.Join("\r\n",
            "TY  - CPAPER",
            "TI  - BERT: Pre-training of Deep Bidirectional Transformers",
            "AU  - Devlin, Jacob",
            "AU  - Chang, Ming-Wei",
            "PY  - 2019",
            "DA  - 2019///",
            "T2  - Proceedings of NAACL 2019",
            "M1  - arXiv:1810.04805",
            "DO  - 10.18653/v1/N19-1423",
            "UR  - https://arxiv.org/abs/1810.04805",
            "AB  - An abstract.",
            "ER  - ",
            ""),
        Ris.Of(SamplePapers.Cited(SamplePapers.PublishedBert)));

    [Theory]
    [InlineData("Mihaela van der Schaar", "van der Schaar, Mihaela")]
    [InlineData("King, Jr., Martin Luther", "King, Martin Luther, Jr.")]
    [InlineData("ACME, Inc.", "ACME Inc.,")]
    [InlineData("OpenAI", "OpenAI")]
    public void Writes_names_family_first(string name, string expected) =>
        Assert.Contains($"AU  - {expected}\r\n", Ris.Of(SamplePapers.Cited(SamplePapers.Of("T", name))));

    [Fact]
    public void A_month_alone_leaves_the_day_open() =>
        Assert.Contains("DA  - 2026/01//\r\n", Ris.Of(SamplePapers.Cited(SamplePapers.Of("T") with { Arxiv = ArxivId.Parse("2601.00001") })));

    [Fact]
    public void No_value_breaks_its_line()
    {
        var ris = Ris.Of(SamplePapers.Cited(SamplePapers.Of("A\r\nER  - \rB\u2028C\u0001D"), "x\n\ny\0z \ud800"));
        Assert.Contains("TI  - A ER - B C D\r\n", ris);
        Assert.Contains("AB  - x y z \uFFFD\r\n", ris);
        Assert.Single(ris.Split("\r\n"), line => line.StartsWith("ER", StringComparison.Ordinal));
    }
}
