using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Site.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class EveryKindOfPageTests(BrowserFixture browser)
{
    private static readonly (int Width, int Height) Phone = (390, 844);
    private static readonly (int Width, int Height) Desktop = (1280, 900);

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    public static readonly TheoryData<string, int, int, ColorScheme> Views = new(
    [
        .. from site in (string[])["files", "server"]
           from size in ((int Width, int Height)[])[Phone, Desktop]
           from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
           select (site, size.Width, size.Height, scheme),
        ("shipped files", Phone.Width, Phone.Height, ColorScheme.Dark),
        ("shipped server", Desktop.Width, Desktop.Height, ColorScheme.Light),
    ]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Loads_whole_keeps_to_the_site_and_fits_the_window(string site, int width, int height, ColorScheme scheme)
    {
        await using var reader = await browser.ReaderAsync(site, o => (o.ViewportSize, o.ColorScheme) = (new ViewportSize { Width = width, Height = height }, scheme));
        foreach (var path in browser.Site(site).Kinds)
        {
            await reader.GoAsync(path);
            var wide = await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width) reader.Note($"is {wide} wide in a window of {width}");
        }

        reader.AssertContent();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Breaks_no_rule_of_accessibility(int width, ColorScheme scheme)
    {
        await using var reader = await browser.ReaderAsync("server", o => (o.ViewportSize, o.ColorScheme) = (new ViewportSize { Width = width, Height = 900 }, scheme));
        foreach (var path in browser.Site("server").Kinds)
        {
            await reader.GoAsync(path);
            var result = await reader.Page.RunAxe(Rules);
            foreach (var violation in result.Violations)
                reader.Note($"{violation.Id}, {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(n => n.Html))}");
        }

        reader.AssertContent();
    }

    [Fact]
    public void Is_among_those_looked_at()
    {
        // Without a browser nothing is built, and the other tests say why.
        if (!browser.IsReady) return;
        string[] kinds =
        [
            "index", "404", "about", "how-we-choose", "search", "reading-list", "subscribe", "daily/index", "daily/2[^/]*",
            "tags/index", "tags/a[^/]*", "tags/[^/]+~\\d", "authors/index", "authors/ada-lovelace", "authors/ada-lovelace~\\d", "authors/letters/[^/]+",
            "weekly/[^/]*", "weekly/[^/]+~\\d", "monthly/[^/]*", "monthly/[^/]+~\\d", "papers/[^/]*",
        ];
        Assert.All(kinds, kind => Assert.Contains(browser.Site("files").Kinds, k => Regex.IsMatch(k, $"^{kind}\\.html$")));
    }
}
