namespace Site.Tests.Sites;

/// <summary>A day without papers is no mistake.</summary>
public sealed class QuietDayTests
{
    [Theory]
    [InlineData("2026-01-03.jsonl", "")]
    [InlineData("2026-01-03.jsonl", "\n \n")]
    [InlineData("2026-01-03.bib", "")]
    [InlineData("2026-01-03.bib", "% Nothing of today\n")]
    [InlineData("2026-01-03.bib", "@comment{jabref-meta: databaseType:bibtex;}\n@string{a = {b}}\n")]
    [InlineData("2026-01-03.json", "[]")]
    [InlineData("2026-01-03.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>")]
    public void It_is_built_without_an_error(string name, string text)
    {
        using var site = new SmallSite(("digest/2026-01-02.yml", "papers:\n  - title: Another paper\n    abstract: Text.\n"), ($"digest/{name}", text));
        site.Build();
        Assert.Equal(["another-paper"], site.Papers);
        Assert.Equal(["2026-01-02"], site.Days);
        Assert.All(site.Messages, m => Assert.Contains(": warning PD104: ", m, StringComparison.Ordinal));
    }
}
