using Site.Citations;

namespace Site.Tests.Citations;

public sealed class PlainTitleTests
{
    private static readonly Reference Cited = SamplePapers.Cited(SamplePapers.Of("$\\beta$-VAE in $O(n^2)$, from $5"));

    [Fact]
    public void BibTeX_keeps_the_TeX() => Assert.Contains("title={{$\\beta$}-{VAE} in {$O(n^2)$}, from \\$5}", BibTex.Of(Cited), StringComparison.Ordinal);

    [Fact]
    public void What_is_no_TeX_has_Unicode()
    {
        const string Title = "β-VAE in O(n²), from $5";
        Assert.Contains($"TI  - {Title}\r\n", Ris.Of(Cited), StringComparison.Ordinal);
        Assert.Contains($"\"title\":\"{Title}\"", CslJson.Of(Cited).Replace("\": ", "\":", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"&rft.title={Title}", Uri.UnescapeDataString(Coins.Of(Cited).Replace('+', ' ')), StringComparison.Ordinal);
        Assert.Equal([Title, Title], ScholarMeta.Of(Cited).Where(m => m.Name is "citation_title" or "DC.title").Select(m => m.Content));
        Assert.Equal(Title, Cited.PlainTitle);
    }
}
