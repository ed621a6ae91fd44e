using Site.Citations;

namespace Site.Tests.Citations;

public sealed class CoinsTests
{
    [Fact]
    public void Is_an_OpenURL_query() => Assert.Equal(
        "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&rft.genre=preprint"
        + "&rft.atitle=BERT%3A%20Pre-training%20of%20Deep%20Bidirectional%20Transformers&rft.aulast=Devlin&rft.aufirst=Jacob"
        + "&rft.au=Jacob%20Devlin&rft.au=Ming-Wei%20Chang&rft.date=2018-10-11&rft_id=https%3A%2F%2Farxiv.org%2Fabs%2F1810.04805",
        Coins.Of(SamplePapers.Cited(SamplePapers.Bert)));

    [Fact]
    public void No_value_escapes_its_place()
    {
        var coins = Coins.Of(SamplePapers.Cited(SamplePapers.Of("a&rft.au=x\"><b> 😀 é", "A=B&C")));
        Assert.Contains("rft.atitle=a%26rft.au%3Dx%22%3E%3Cb%3E%20%F0%9F%98%80%20%C3%A9", coins);
        Assert.Contains("rft.au=A%3DB%26C", coins);
    }
}
