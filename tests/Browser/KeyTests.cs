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
        foreach (var (key, day) in ((string, string)[])[("n", "2026-01-01"), ("ArrowRight", "2026-01-02"), ("p", "2026-01-01"), ("ArrowLeft", "2025-12-31")])
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

    [Theory]
    [InlineData("daily/2026-01-02.html")]
    [InlineData("tags/agents.html")]
    [InlineData("monthly/2026-01.html")]
    [InlineData("authors/grace-hopper.html")]
    [InlineData("for-you.html")]
    [InlineData("search.html?q=agents")]
    public async Task Go_from_paper_to_paper_in_every_list_and_stay_in_it(string page)
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync(page);
        await reader.UntilAsync("document.querySelectorAll('main .card[data-paper]').length > 2");
        if (page.StartsWith("search", StringComparison.Ordinal)) await reader.EvaluateAsync<object?>("document.activeElement.blur()");
        var count = await reader.Find("main .card[data-paper]").CountAsync();
        var at = new List<string>();
        for (var i = 0; i < count; i++)
        {
            await reader.PressAsync("j");
            at.Add(await reader.EvaluateAsync<string>("document.activeElement.closest('.card.at').dataset.paper"));
        }

        Assert.Equal(count, at.Distinct().Count());
        await reader.PressAsync("j");
        await reader.PressAsync("k");
        Assert.Equal(at[^2], await reader.EvaluateAsync<string>("document.activeElement.closest('.card.at').dataset.paper"));
        await reader.PressAsync("o");
        await reader.ArriveAsync(at[^2]);
        reader.AssertContent();
    }

    [Fact]
    public async Task Star_mark_dismiss_and_open_the_abstract()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("daily/2026-01-05.html");
        // The first key only shows where the cursor is.
        await reader.PressAsync("x");
        await reader.Find(".card.at").ExpectCountAsync(1);
        await reader.Find(".card.is-not").ExpectCountAsync(0);
        await reader.PressAsync("e");
        await reader.Find(".card.at .more .prose").ExpectVisibleAsync();
        await reader.PressAsync("e");
        await reader.Find(".card.at .more .prose").ExpectHiddenAsync();
        await reader.PressAsync("s");
        await reader.Find(".card.at.is-star .star").ExpectAttributeAsync("aria-pressed", "true");
        var first = await reader.EvaluateAsync<string>("document.querySelector('.card.at').dataset.paper");

        // What is done with goes on to the next.
        await reader.PressAsync("m");
        await reader.PressAsync("x");
        Assert.Equal("2", await reader.EvaluateAsync<string>("`${[...document.querySelectorAll('.card')].findIndex(card => card.matches('.at'))}`"));
        await reader.Find(".card.is-mark").ExpectCountAsync(1);
        await reader.Find(".card.is-not").ExpectCountAsync(1);
        await reader.Find(".card.is-not .gist").ExpectHiddenAsync();
        Assert.Equal(first, await reader.EvaluateAsync<string>("document.querySelector('.card.is-mark.is-star').dataset.paper"));
        reader.AssertContent();
    }

    [Fact]
    public async Task Go_through_sixty_papers_with_a_key_a_paper()
    {
        await using var reader = await browser.ReaderAsync("sample files");
        var day = new DirectoryInfo(Path.Combine(browser.Site("sample files").Folder, "daily")).EnumerateFiles("2*.html").OrderByDescending(f => f.Length).First().Name;
        await reader.GoAsync($"daily/{day}");
        var count = await reader.Find("main .card").CountAsync();
        Assert.InRange(count, 50, 70);
        var strokes = 1;
        await reader.PressAsync("j");
        for (var i = 0; i < count; i++)
        {
            if (i % 10 == 0)
            {
                await reader.PressAsync("s");
                strokes++;
            }

            await reader.PressAsync(i % 3 == 0 ? "m" : "x");
            strokes++;
        }

        await reader.Find(".card:is(.is-mark, .is-not)").ExpectCountAsync(count);
        await reader.Find(".card.is-star").ExpectCountAsync((count + 9) / 10);
        Assert.InRange(strokes, count, (count * 1.2) + 1);
        reader.AssertContent();
    }

    [Fact]
    public async Task Tab_stops_at_one_paper_of_a_list()
    {
        await using var reader = await browser.ReaderAsync("sample files");
        var day = new DirectoryInfo(Path.Combine(browser.Site("sample files").Folder, "daily")).EnumerateFiles("2*.html").OrderByDescending(f => f.Length).First().Name;
        await reader.GoAsync($"daily/{day}");
        const string Stops = "[...document.querySelectorAll('main :is(a, button, select, summary)')].filter(e => e.tabIndex >= 0 && e.checkVisibility()).length";
        Assert.InRange(await reader.EvaluateAsync<int>(Stops), 5, 25);
        await reader.PressAsync("j");
        await reader.PressAsync("ArrowDown");
        Assert.InRange(await reader.EvaluateAsync<int>(Stops), 5, 25);
        await reader.PressAsync("Tab");
        await reader.UntilAsync("!!document.activeElement.closest('.card.at .acts') || !!document.activeElement.closest('.card.at')");

        // Without the keys all papers are reached by the tab key again.
        await reader.PressAsync("?");
        await reader.Find("dialog input[type=checkbox]:checked").ClickAsync();
        await reader.PressAsync("Escape");
        Assert.InRange(await reader.EvaluateAsync<int>(Stops), 100, 2000);
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
        Assert.Contains("Next and previous paper", await dialog.TextAsync(), StringComparison.Ordinal);
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
