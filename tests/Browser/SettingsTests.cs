using Microsoft.Playwright;

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
    [InlineData("files", ColorScheme.Light)]
    [InlineData("server", ColorScheme.Dark)]
    public async Task A_chosen_scheme_holds_on_all_pages_from_the_first_paint_on(string site, ColorScheme system)
    {
        await using var reader = await browser.ReaderAsync(site, o => o.ColorScheme = system);
        await reader.Page.AddInitScriptAsync(Watch);
        await reader.GoAsync("index.html");
        var usual = await reader.Page.EvaluateAsync<string>(Background);

        var button = reader.Page.Locator(".scheme");
        await button.ClickAsync();
        var chosen = await reader.Page.EvaluateAsync<string>(Background);
        Assert.NotEqual(usual, chosen);

        await reader.GoAsync("papers/everything.html");
        Assert.Equal(system == ColorScheme.Light ? "dark" : "light", await reader.Page.EvaluateAsync<string>("window.schemeAtBody"));
        Assert.Equal(chosen, await reader.Page.EvaluateAsync<string>(Background));
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", system == ColorScheme.Light ? "true" : "false");

        await button.ClickAsync();
        await reader.GoAsync("index.html");
        Assert.Equal(usual, await reader.Page.EvaluateAsync<string>(Background));
        reader.AssertContent();
    }

    [Theory]
    [InlineData("files")]
    [InlineData("server")]
    public async Task Without_scripts_all_there_is_to_read_is_there(string site)
    {
        await using var reader = await browser.ReaderAsync(site, o => o.JavaScriptEnabled = false);
        var page = reader.Page;
        foreach (var path in browser.Site(site).Kinds)
        {
            await reader.GoAsync(path);
            await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
            foreach (var button in await page.Locator("main button:visible, .masthead button:visible").AllAsync())
                if (await button.GetAttributeAsync("type") == "button" && path != "reading-list.html") reader.Note($"has a dead button: {await button.InnerTextAsync()}");
        }

        await reader.GoAsync("daily/2026-01-05.html");
        await page.Locator(".card summary").First.ClickAsync();
        await Assertions.Expect(page.Locator(".card .prose").First).ToBeVisibleAsync();
        await reader.GoAsync("search.html");
        await page.Locator("noscript a", new() { HasText = "topic" }).ClickAsync();
        await reader.ArriveAsync("tags/index.html");
        reader.AssertContent();
    }

    [Fact]
    public async Task On_paper_there_is_the_paper_alone()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.GoAsync("papers/plain-2026-01-01-2.html");
        await Assertions.Expect(reader.Page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("main .prose").First).ToBeVisibleAsync();
        foreach (var chrome in (string[])[".menu", ".scheme", ".colophon", ".turn", ".star"])
            await Assertions.Expect(reader.Page.Locator(chrome).First).ToBeHiddenAsync();
        reader.AssertContent();
    }
}
