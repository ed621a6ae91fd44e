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
        ("least", Phone.Width, Phone.Height, ColorScheme.Light),
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
            await NoteViolationsAsync(reader);
        }

        reader.AssertContent();
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Breaks_none_when_in_use(int width, ColorScheme scheme)
    {
        await using var reader = await browser.ReaderAsync("server", o => (o.ViewportSize, o.ColorScheme) = (new ViewportSize { Width = width, Height = 900 }, scheme));
        var page = reader.Page;
        await reader.GoAsync("search.html?q=agents");
        await Assertions.Expect(page.Locator("#search-results mark").First).ToBeVisibleAsync();
        await page.Locator("summary").ClickAsync();
        await NoteViolationsAsync(reader);

        await reader.GoAsync("daily/2026-01-05.html");
        await page.Locator(".star").First.ClickAsync();
        await page.Locator(".card summary").First.ClickAsync();
        await NoteViolationsAsync(reader);
        await page.Keyboard.PressAsync("?");
        await NoteViolationsAsync(reader);

        await reader.GoAsync("reading-list.html");
        await Assertions.Expect(page.Locator("#stars a")).ToHaveCountAsync(1);
        await NoteViolationsAsync(reader);
        reader.AssertContent();
    }

    [Fact]
    public async Task Has_nothing_wide_that_keys_do_not_reach()
    {
        await using var reader = await browser.ReaderAsync("files", o => o.ViewportSize = new ViewportSize { Width = Phone.Width, Height = Phone.Height });
        foreach (var (path, wide) in ((string, string)[])[("papers/everything.html", "PRE"), ("papers/hostile.html", "PRE")])
        {
            await reader.GoAsync(path);
            for (var stops = 0; stops < 60 && await reader.Page.EvaluateAsync<string>("document.activeElement.tagName") != wide; stops++)
                await reader.Page.Keyboard.PressAsync("Tab");
            Assert.Equal(wide, await reader.Page.EvaluateAsync<string>("document.activeElement.tagName"));
            await reader.Page.Keyboard.PressAsync("ArrowRight");
            await reader.UntilAsync("document.activeElement.scrollLeft > 0");
            Assert.Equal(reader.Address(path), reader.Page.Url);
        }

        reader.AssertContent();
    }

    [Theory]
    [InlineData("no-such-page.html")]
    [InlineData("a/b/c.html")]
    [InlineData("papers/none/")]
    public async Task Is_found_from_an_address_that_has_none(string path)
    {
        await using var reader = await browser.ReaderAsync("server");
        var page = reader.Page;
        var usual = await BackgroundAsync(reader, "index.html");
        Assert.Equal(usual, await BackgroundAsync(reader, path));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("This page does not exist");
        await page.Locator("main a").First.ClickAsync();
        await reader.ArriveAsync("index.html");
        await reader.GoAsync(path);
        await page.Keyboard.PressAsync("/");
        await reader.ArriveAsync("search.html");
    }

    [Fact]
    public void Is_among_those_looked_at()
    {
        // Without a browser nothing is built, and the other tests say why.
        if (!browser.IsReady) return;
        string[] kinds =
        [
            "index", "404", "about", "how-we-choose", "search", "reading-list", "subscribe", "daily/index", "daily/2[^/]*",
            "tags/index", "tags/(?!index)[^/~]+", "tags/[^/]+~\\d", "authors/index", "authors/ada-lovelace", "authors/ada-lovelace~\\d", "authors/letters/[^/]+",
            "weekly/[^/]*", "weekly/[^/]+~\\d", "monthly/[^/]*", "monthly/[^/]+~\\d", "papers/[^/]*",
        ];
        Assert.All(kinds, kind => Assert.Contains(browser.Site("files").Kinds, k => Regex.IsMatch(k, $"^{kind}\\.html$")));
    }

    private static async Task NoteViolationsAsync(Reader reader)
    {
        var result = await reader.Page.RunAxe(Rules);
        foreach (var violation in result.Violations)
            reader.Note($"{violation.Id}, {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(n => n.Html))}");
    }

    private static async Task<string> BackgroundAsync(Reader reader, string path)
    {
        await reader.GoAsync(path);
        return await reader.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
    }
}
