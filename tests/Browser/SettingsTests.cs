using PuppeteerSharp.Media;

namespace Site.Tests.Browser;

/// <summary>What the reader's system asks for, and what the reader chose instead.</summary>
[Collection(BrowserTests.Name)]
public sealed class SettingsTests(BrowserFixture browser)
{
    private const string Background = "getComputedStyle(document.body).backgroundColor";

    // Notes the scheme as soon as there is a body: before that, nothing can have been painted.
    private const string Watch = """
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          window.schemeAtBody = document.documentElement.dataset.scheme;
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
        """;

    [Theory]
    [InlineData("files", "light")]
    [InlineData("server", "dark")]
    public async Task A_chosen_scheme_holds_on_all_pages_from_the_first_paint_on(string site, string system)
    {
        await using var reader = await browser.ReaderAsync(site, new View { Scheme = system });
        await reader.Page.EvaluateExpressionOnNewDocumentAsync(Watch);
        await reader.GoAsync("index.html");
        var usual = await reader.EvaluateAsync<string>(Background);

        var button = reader.Find(".scheme");
        await button.ClickAsync();
        var chosen = await reader.EvaluateAsync<string>(Background);
        Assert.NotEqual(usual, chosen);

        await reader.GoAsync("papers/everything.html");
        Assert.Equal(system == "light" ? "dark" : "light", await reader.EvaluateAsync<string>("window.schemeAtBody"));
        Assert.Equal(chosen, await reader.EvaluateAsync<string>(Background));
        await button.ExpectAttributeAsync("aria-pressed", system == "light" ? "true" : "false");

        await button.ClickAsync();
        await reader.GoAsync("index.html");
        Assert.Equal(usual, await reader.EvaluateAsync<string>(Background));
        reader.AssertContent();
    }

    [Theory]
    [InlineData("files")]
    [InlineData("server")]
    public async Task Without_scripts_all_there_is_to_read_is_there(string site)
    {
        await using var reader = await browser.ReaderAsync(site, new View { RunsScripts = false });
        foreach (var path in browser.Site(site).Kinds)
        {
            await reader.GoAsync(path);
            await reader.Find("h1").ExpectVisibleAsync();
            if (path == "reading-list.html") continue;
            foreach (var button in await reader.Find("main button[type=button], .masthead button[type=button]").LookAsync<string[]>("found.filter(isVisible).map(text)"))
                reader.Note($"has a dead button: {button}");
        }

        await reader.GoAsync("daily/2026-01-05.html");
        await reader.Find(".card summary").First.ClickAsync();
        await reader.Find(".card .more .prose").First.ExpectVisibleAsync();
        await reader.GoAsync("search.html");
        var topics = reader.Find("noscript a[href='tags/index.html']");
        await topics.ExpectTextAsync("topic");
        await topics.ClickAsync();
        await reader.ArriveAsync("tags/index.html");
        reader.AssertContent();
    }

    [Fact]
    public async Task On_paper_there_is_the_paper_alone()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.Page.EmulateMediaTypeAsync(MediaType.Print);
        await reader.GoAsync("papers/plain-2026-01-01-2.html");
        await reader.Find("h1").ExpectVisibleAsync();
        await reader.Find("main .prose").First.ExpectVisibleAsync();
        foreach (var chrome in (string[])[".menu", ".scheme", ".colophon", ".turn", ".star"])
            await reader.Find(chrome).First.ExpectHiddenAsync();
        reader.AssertContent();
    }

    [Fact]
    public async Task On_paper_a_citation_is_whole_and_a_day_is_a_digest()
    {
        await using var reader = await browser.ReaderAsync("files", new View { Width = 700 });
        await reader.Page.EmulateMediaTypeAsync(MediaType.Print);
        await reader.GoAsync("papers/hostile.html");
        Assert.True(await reader.EvaluateAsync<bool>("(box => box.scrollWidth <= box.clientWidth + 1)(document.querySelector('.bibtex'))"));
        Assert.True(await reader.EvaluateAsync<bool>("document.querySelector('.authors details p').getBoundingClientRect().height > 20"));

        await reader.GoAsync("daily/2026-01-05.html");
        foreach (var chrome in (string[])[".tools", ".acts", ".turn"]) await reader.Find(chrome).First.ExpectHiddenAsync();
        await reader.Find(".card h3").First.ExpectVisibleAsync();
        Assert.Equal("rgb(0, 0, 0)", await reader.EvaluateAsync<string>("getComputedStyle(document.querySelector('.card h3 a')).color"));
        reader.AssertContent();
    }
}
