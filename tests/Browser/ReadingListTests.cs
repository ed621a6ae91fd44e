using Microsoft.Playwright;

namespace Site.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class ReadingListTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("files")]
    [InlineData("server")]
    public async Task Holds_cites_exports_drops_and_takes_back_what_was_starred(string site)
    {
        await using var reader = await browser.ReaderAsync(site);
        var page = reader.Page;
        await reader.GoAsync("daily/2026-01-02.html");
        await page.Locator(".star").First.ClickAsync();
        await reader.GoAsync("papers/everything.html");
        await page.Locator(".star").ClickAsync();
        await Assertions.Expect(page.Locator(".star")).ToHaveAttributeAsync("aria-pressed", "true");

        await reader.GoAsync("reading-list.html");
        var titles = page.Locator("#stars a");
        await Assertions.Expect(titles).ToHaveTextAsync([SmallDigest.LongTitle, "Agents that read images, part 4.3"]);
        await Assertions.Expect(page.Locator("#stars-status")).ToHaveTextAsync("2 papers");
        var bibtex = await page.Locator("#stars-bibtex").InnerTextAsync();
        Assert.Equal(2, bibtex.Split('@').Length - 1);
        Assert.Contains("10.1000/xyz123", bibtex, StringComparison.Ordinal);
        Assert.Equal(bibtex.Trim(), (await SavedAsync(page, "#stars-save")).Trim());

        var list = await SavedAsync(page, "#stars-export");
        Assert.Contains("papers/everything.html", list, StringComparison.Ordinal);
        while (await titles.CountAsync() > 0) await page.Locator("#stars button").First.ClickAsync();
        await Assertions.Expect(page.Locator("#stars-bibtex")).ToBeHiddenAsync();
        await reader.GoAsync("papers/everything.html");
        await Assertions.Expect(page.Locator(".star")).ToHaveAttributeAsync("aria-pressed", "false");

        await reader.GoAsync("reading-list.html");
        await page.Locator("#stars-import").SetInputFilesAsync(new FilePayload { Name = "list.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(list) });
        await Assertions.Expect(titles).ToHaveCountAsync(2);
        await titles.Last.ClickAsync();
        await reader.ArriveAsync("papers/plain-2026-01-02-3.html");
        reader.AssertContent();
    }

    private static async Task<string> SavedAsync(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(button).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }
}
