using Site.Diagnostics;
using Site.Papers;
using Site.Reading;

namespace Site.Tests.Reading;

public sealed class SettingsFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("title:\nbase_url: ''\nfeed_length: ~\n")]
    public void What_is_not_said_is_as_by_default(string yaml) => Assert.Equal(new SiteSettings(), Read(yaml));

    [Fact]
    public void The_sample_says_what_holds_by_default() =>
        Assert.Equal(new SiteSettings(), Read(File.ReadAllText(Path.Combine(Repository.Sample, "site.yml"))) with { LanguageAt = null });

    [Fact]
    public void Everything_can_be_said()
    {
        var settings = Read("title: \"T  \\u202Et\"\nauthor: A\nlanguage: pt-BR\nbase_url: https://example.org/x\nfeed_authority: Ada@Example.org\nfeed_length: 10000\nrecent_days: 1\npage_size: 100\n");
        Assert.Equal(("T t", "A", "pt-BR", "https://example.org/x/", "ada@example.org"), (settings.Title, settings.Author, settings.Language, settings.BaseUrl, settings.FeedAuthority));
        Assert.Equal((10000, 1, 100), (settings.FeedLength, settings.RecentDays, settings.PageSize));
    }

    private static SiteSettings Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var settings = SettingsFile.Read(new SourceText("site.yml", yaml), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return settings;
    }
}
