using Microsoft.Playwright;

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
            await reader.Page.Keyboard.PressAsync(key);
            await reader.ArriveAsync($"daily/{day}.html");
        }

        await reader.Page.Locator("main a[rel=next]").ClickAsync();
        await reader.ArriveAsync("daily/2026-01-01.html");
        await reader.Page.Locator(".card h3 a").First.ClickAsync();
        await reader.ArriveAsync("papers/plain-2026-01-01-3.html");
        await reader.Page.Keyboard.PressAsync("j");
        await reader.ArriveAsync("papers/plain-2026-01-01-2.html");
        await reader.Page.Locator(".kicker a").ClickAsync();
        await reader.ArriveAsync("daily/2026-01-01.html");
        reader.AssertContent();
    }

    [Fact]
    public async Task Open_search_and_leave_typing_alone()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("papers/plain-2026-01-01-1.html");
        await reader.Page.Keyboard.PressAsync("/");
        await reader.ArriveAsync("search.html");

        var input = reader.Page.Locator("#search-input");
        await input.PressSequentiallyAsync("j/k?");
        Assert.Equal("j/k?", await input.InputValueAsync());
        await Assertions.Expect(reader.Page.Locator("dialog")).ToHaveCountAsync(0);
        reader.AssertContent();
    }

    [Fact]
    public async Task Leave_what_is_pressed_with_a_modifier_to_the_browser()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("daily/2025-12-31.html");
        await reader.Page.EvaluateAsync("addEventListener('keydown', event => { window.taken = window.taken || event.defaultPrevented; })");
        foreach (var modifier in (string[])["Control", "Alt", "Meta"])
            foreach (var key in (string[])["j", "k", "/", "?", "ArrowRight"])
            {
                // What the browser itself does with them is not at issue.
                await reader.Page.EvaluateAsync(
                    "([modifier, key]) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, cancelable: true }))",
                    new[] { modifier == "Control" ? "ctrlKey" : modifier.ToLowerInvariant() + "Key", key });
            }

        await reader.Page.Keyboard.PressAsync("Control+k");
        await reader.Page.Keyboard.PressAsync("Shift+J");
        Assert.False(await reader.Page.EvaluateAsync<bool>("window.taken"));
        await Assertions.Expect(reader.Page.Locator("dialog")).ToHaveCountAsync(0);
        Assert.Equal(reader.Address("daily/2025-12-31.html"), reader.Page.Url);

        await reader.GoAsync("subscribe.html");
        await reader.Page.Locator("#mail-address").PressSequentiallyAsync("j/k?");
        Assert.Equal("j/k?", await reader.Page.Locator("#mail-address").InputValueAsync());
        Assert.Equal(reader.Address("subscribe.html"), reader.Page.Url);
        reader.AssertContent();
    }

    [Fact]
    public async Task Are_listed_on_demand_and_can_be_switched_off()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("daily/2025-12-31.html");
        var dialog = reader.Page.Locator("dialog");
        await reader.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await Assertions.Expect(dialog).ToContainTextAsync("Next day or paper");
        await reader.Page.Keyboard.PressAsync("j");
        await dialog.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        // What was focused in a dialog keeps the focus until the next frame after it has closed, and keys keep away from it.
        await reader.Page.WaitForFunctionAsync("document.activeElement === document.body");

        await reader.Page.Keyboard.PressAsync("j");
        await reader.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        Assert.Equal(reader.Address("daily/2025-12-31.html"), reader.Page.Url);
        reader.AssertContent();
    }
}
