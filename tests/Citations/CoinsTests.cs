using Site.Citations;
using Site.Papers;

namespace Site.Tests.Citations;

public sealed class CoinsTests
{
    [Fact]
    public void A_preprint_is_whole_in_Dublin_Core() => Assert.Equal(
        "ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=preprint"
        + "&rft.title=BERT:+Pre-training+of+Deep+Bidirectional+Transformers&rft.publisher=arXiv&rft.au=Devlin,+Jacob&rft.au=Chang,+Ming-Wei"
        + "&rft.date=2018-10-11&rft_id=info:doi/10.48550/arXiv.1810.04805&rft_id=https://arxiv.org/abs/1810.04805",
        Coins.Of(SamplePapers.Cited(SamplePapers.Bert)));

    [Fact]
    public void A_registered_DOI_comes_before_arXivs() =>
        Assert.Contains("&rft_id=info:doi/10.18653/v1/N19-1423&", Coins.Of(SamplePapers.Cited(SamplePapers.PublishedBert)));

    [Fact]
    public void Groups_and_particles_stay_whole() => Assert.EndsWith(
        "&rft.au=van+der+Schaar,+Mihaela&rft.au=OpenAI&rft.au=Kimi+Team,&rft.au=ACME+Inc.,&rft.au=King,+Martin+Jr.",
        Coins.Of(SamplePapers.Cited(SamplePapers.Of("T", "Mihaela van der Schaar", "OpenAI", "Kimi Team", "ACME, Inc.", "Martin King, Jr."))));

    [Fact]
    public void Pages_of_authors_leave_hundreds_of_them_to_be_looked_up()
    {
        var authors = Enumerable.Range(1, 60).Select(i => $"Ann Smith-{(char)('A' + (i % 26))}{(char)('a' + (i / 26))}").ToArray();
        var paper = SamplePapers.Cited(SamplePapers.Of("T", authors) with { Arxiv = ArxivId.Parse("2601.00001") });
        Assert.Equal(60, Count(Coins.Of(paper)));
        Assert.Equal(0, Count(Coins.Brief(paper)));
        Assert.Equal(50, Count(Coins.Brief(SamplePapers.Cited(SamplePapers.Of("T", authors)))));
        Assert.Equal(Coins.Of(SamplePapers.Cited(SamplePapers.Bert)), Coins.Brief(SamplePapers.Cited(SamplePapers.Bert)));
    }

    [Fact]
    public void No_value_escapes_its_place()
    {
        var coins = Coins.Of(SamplePapers.Cited(SamplePapers.Of("a&rft.au=x\"><b> 😀 é", "A=B&C")));
        Assert.Contains("rft.title=a%26rft.au%3Dx%22%3E%3Cb%3E+%F0%9F%98%80+%C3%A9", coins);
        Assert.Contains("rft.au=A%3DB%26C", coins);
    }

    private static int Count(string coins) => coins.Split("&rft.au=").Length - 1;
}
