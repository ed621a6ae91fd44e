using Site.Citations;

namespace Site.Tests.Citations;

public sealed class CoinsTests
{
    [Fact]
    public void Is_an_OpenURL_query_by_whose_DOI_the_authors_are_found() => Assert.Equal(
        "ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:journal"
        + "&rft.atitle=BERT:+Pre-training+of+Deep+Bidirectional+Transformers&rft_id=info:doi/10.48550/arXiv.1810.04805",
        Coins.Of(SamplePapers.Cited(SamplePapers.Bert)));

    [Fact]
    public void A_registered_DOI_comes_before_arXivs() =>
        Assert.EndsWith("&rft_id=info:doi/10.18653/v1/N19-1423", Coins.Of(SamplePapers.Cited(SamplePapers.PublishedBert)));

    [Fact]
    public void Where_nothing_can_be_looked_up_the_authors_stand_here() => Assert.Equal(
        "ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:journal&rft.atitle=T&rft.au=Schaar,+Mihaela&rft.au=OpenAI",
        Coins.Of(SamplePapers.Cited(SamplePapers.Of("T", "Mihaela Schaar", "OpenAI"))));

    [Fact]
    public void No_value_escapes_its_place()
    {
        var coins = Coins.Of(SamplePapers.Cited(SamplePapers.Of("a&rft.au=x\"><b> 😀 é", "A=B&C")));
        Assert.Contains("rft.atitle=a%26rft.au%3Dx%22%3E%3Cb%3E+%F0%9F%98%80+%C3%A9", coins);
        Assert.Contains("rft.au=A%3DB%26C", coins);
    }
}
