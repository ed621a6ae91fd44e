using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
namespace Site.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class EveryKindOfPageTests(BrowserFixture browser)
{
    private static readonly (int Width, int Height) Phone = (390, 844);
    private static readonly (int Width, int Height) Desktop = (1280, 900);

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Gives the rules that the page breaks, each with three of the places.
    private const string Violations = """
        axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] })
          .then(result => result.violations.map(v => `${v.id}, ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`))
        """;

    public static readonly TheoryData<string, int, int, string> Views = new(
    [
        .. from site in (string[])["files", "server"]
           from size in ((int Width, int Height)[])[Phone, Desktop]
           from scheme in (string[])["light", "dark"]
           select (site, size.Width, size.Height, scheme),
        ("least", Phone.Width, Phone.Height, "light"),
        ("sample files", Phone.Width, Phone.Height, "dark"),
        ("sample server", Desktop.Width, Desktop.Height, "light"),
    ]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Loads_whole_keeps_to_the_site_and_fits_the_window(string site, int width, int height, string scheme)
    {
        await using var reader = await browser.ReaderAsync(site, new View { Width = width, Height = height, Scheme = scheme });
        foreach (var path in browser.Site(site).Kinds)
        {
            await reader.GoAsync(path);
            var wide = await reader.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width) reader.Note($"is {wide} wide in a window of {width}");
        }

        reader.AssertContent();
    }

    [Theory]
    [InlineData(1280, "light")]
    [InlineData(390, "dark")]
    public async Task Breaks_no_rule_of_accessibility(int width, string scheme)
    {
        await using var reader = await browser.ReaderAsync("server", new View { Width = width, Scheme = scheme });
        foreach (var path in browser.Site("server").Kinds)
        {
            await reader.GoAsync(path);
            await NoteViolationsAsync(reader);
        }

        reader.AssertContent();
    }

    [Theory]
    [InlineData(390, "light")]
    [InlineData(1280, "dark")]
    public async Task Breaks_none_when_in_use(int width, string scheme)
    {
        await using var reader = await browser.ReaderAsync("server", new View { Width = width, Scheme = scheme });
        await reader.GoAsync("search.html?q=agents");
        await reader.Find("#search-results mark").First.ExpectVisibleAsync();
        await reader.Find(".search + details summary").ClickAsync();
        await NoteViolationsAsync(reader);

        await reader.GoAsync("daily/2026-01-05.html");
        await reader.Find(".star").First.ClickAsync();
        await reader.Find(".card .expand").First.ClickAsync();
        await NoteViolationsAsync(reader);
        await reader.PressAsync("?");
        await NoteViolationsAsync(reader);

        await reader.GoAsync("reading-list.html");
        await reader.Find("#stars a").ExpectCountAsync(1);
        await NoteViolationsAsync(reader);
        reader.AssertContent();
    }

    [Fact]
    public async Task Has_nothing_wide_that_keys_do_not_reach()
    {
        await using var reader = await browser.ReaderAsync("files", new View { Width = Phone.Width, Height = Phone.Height });
        foreach (var (path, wide) in ((string, string)[])[("papers/everything.html", "PRE"), ("papers/hostile.html", "PRE")])
        {
            await reader.GoAsync(path);
            for (var stops = 0; stops < 60 && await reader.EvaluateAsync<string>("document.activeElement.tagName") != wide; stops++)
                await reader.PressAsync("Tab");
            Assert.Equal(wide, await reader.EvaluateAsync<string>("document.activeElement.tagName"));
            await reader.PressAsync("ArrowRight");
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
        var usual = await BackgroundAsync(reader, "index.html");
        Assert.Equal(usual, await BackgroundAsync(reader, path));
        await reader.Find("h1").ExpectTextAsync("This page does not exist");
        await reader.Find("main a").First.ClickAsync();
        await reader.ArriveAsync("index.html");
        await reader.GoAsync(path);
        await reader.PressAsync("/");
        await reader.ArriveAsync("search.html");
    }

    [Fact]
    public void Is_among_those_looked_at()
    {
        // Without a browser nothing is built.
        browser.Browser();
        string[] kinds =
        [
            "index", "404", "about", "how-we-choose", "search", "for-you", "offline", "reading-list", "subscribe", "daily/index", "daily/2[^/]*",
            "tags/index", "tags/(?!index)[^/~]+", "tags/[^/]+~\\d", "authors/index", "authors/ada-lovelace", "authors/ada-lovelace~\\d", "authors/letters/[^/]+",
            "weekly/[^/]*", "weekly/[^/]+~\\d", "monthly/[^/]*", "monthly/[^/]+~\\d", "papers/[^/]*",
        ];
        Assert.All(kinds, kind => Assert.Contains(browser.Site("files").Kinds, k => Regex.IsMatch(k, $"^{kind}\\.html$")));
    }

    private static async Task NoteViolationsAsync(Reader reader)
    {
        await reader.Page.EvaluateExpressionAsync(Axe);
        foreach (var violation in await reader.EvaluateAsync<string[]>(Violations)) reader.Note(violation);
    }

    private static async Task<string> BackgroundAsync(Reader reader, string path)
    {
        await reader.GoAsync(path);
        return await reader.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
    }
}
