namespace Site.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class KeyTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("files")]
    [InlineData("server")]
    public async Task Turn_days_and_papers_as_the_links_do(string site)
    {
        await using var reader = await browser.ReaderAsync(site);
        await reader.GoAsync("daily/2025-12-31.html");
        foreach (var (key, day) in ((string, string)[])[("j", "2026-01-01"), ("ArrowRight", "2026-01-02"), ("k", "2026-01-01"), ("ArrowLeft", "2025-12-31")])
        {
            await reader.PressAsync(key);
            await reader.ArriveAsync($"daily/{day}.html");
        }

        await reader.Find("main a[rel=next]").ClickAsync();
        await reader.ArriveAsync("daily/2026-01-01.html");
        await reader.Find(".card h3 a").First.ClickAsync();
        await reader.ArriveAsync("papers/plain-2026-01-01-3.html");
        await reader.PressAsync("j");
        await reader.ArriveAsync("papers/plain-2026-01-01-2.html");
        await reader.Find(".kicker a").ClickAsync();
        await reader.ArriveAsync("daily/2026-01-01.html");
        reader.AssertContent();
    }

    [Fact]
    public async Task Open_search_and_leave_typing_alone()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("papers/plain-2026-01-01-1.html");
        await reader.PressAsync("/");
        await reader.ArriveAsync("search.html");

        var input = reader.Find("#search-input");
        await input.TypeAsync("j/k?");
        Assert.Equal("j/k?", await input.ValueAsync());
        await reader.Find("dialog").ExpectCountAsync(0);
        reader.AssertContent();
    }

    [Fact]
    public async Task Leave_what_is_pressed_with_a_modifier_to_the_browser()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("daily/2025-12-31.html");
        await reader.Page.EvaluateExpressionAsync("addEventListener('keydown', event => { window.taken = window.taken || event.defaultPrevented; })");
        foreach (var modifier in (string[])["Control", "Alt", "Meta"])
            foreach (var key in (string[])["j", "k", "/", "?", "ArrowRight"])
            {
                // What the browser itself does with them is not at issue.
                await reader.Page.EvaluateFunctionAsync(
                    "(modifier, key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, cancelable: true }))",
                    modifier == "Control" ? "ctrlKey" : modifier.ToLowerInvariant() + "Key", key);
            }

        await reader.PressAsync("Control+k");
        await reader.PressAsync("Shift+J");
        Assert.False(await reader.EvaluateAsync<bool>("window.taken"));
        await reader.Find("dialog").ExpectCountAsync(0);
        Assert.Equal(reader.Address("daily/2025-12-31.html"), reader.Page.Url);

        await reader.GoAsync("subscribe.html");
        await reader.Find("#mail-address").TypeAsync("j/k?");
        Assert.Equal("j/k?", await reader.Find("#mail-address").ValueAsync());
        Assert.Equal(reader.Address("subscribe.html"), reader.Page.Url);
        reader.AssertContent();
    }

    [Fact]
    public async Task Are_listed_on_demand_and_can_be_switched_off()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("daily/2025-12-31.html");
        var dialog = reader.Find("dialog");
        await reader.PressAsync("?");
        await dialog.ExpectVisibleAsync();
        Assert.Contains("Next day or paper", await dialog.TextAsync(), StringComparison.Ordinal);
        await reader.PressAsync("j");
        await reader.Find("dialog input[type=checkbox]:checked").ClickAsync();
        await reader.Find("dialog input[type=checkbox]:checked").ExpectCountAsync(0);
        await reader.PressAsync("Escape");
        await dialog.ExpectHiddenAsync();
        // What was focused in a dialog keeps the focus until the next frame after it has closed, and keys keep away from it.
        await reader.UntilAsync("document.activeElement === document.body");

        await reader.PressAsync("j");
        await reader.PressAsync("?");
        await dialog.ExpectVisibleAsync();
        Assert.Equal(reader.Address("daily/2025-12-31.html"), reader.Page.Url);
        reader.AssertContent();
    }
}
