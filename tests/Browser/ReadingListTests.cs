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
        await reader.GoAsync("daily/2026-01-02.html");
        await reader.Find(".star").First.ClickAsync();
        await reader.GoAsync("papers/everything.html");
        await reader.Find(".star").ClickAsync();
        await reader.Find(".star").ExpectAttributeAsync("aria-pressed", "true");

        await reader.GoAsync("reading-list.html");
        var titles = reader.Find("#stars a");
        await titles.ExpectTextAsync(SmallDigest.LongTitle, "Agents that read images, part 4.3");
        await reader.Find("#stars-status").ExpectTextAsync("2 papers");
        var bibtex = await reader.Find("#stars-bibtex").TextAsync();
        Assert.Equal(2, bibtex.Split('@').Length - 1);
        Assert.Contains("10.1000/xyz123", bibtex, StringComparison.Ordinal);
        Assert.Equal(bibtex.Trim(), (await reader.SavedAsync("#stars-save")).Trim());

        var list = await reader.SavedAsync("#stars-export");
        Assert.Contains("papers/everything.html", list, StringComparison.Ordinal);
        while (await titles.CountAsync() > 0) await reader.Find("#stars button").First.ClickAsync();
        await reader.Find("#stars-bibtex").ExpectHiddenAsync();
        await reader.GoAsync("papers/everything.html");
        await reader.Find(".star").ExpectAttributeAsync("aria-pressed", "false");

        await reader.GoAsync("reading-list.html");
        using var folder = new TemporaryFolder().With("list.json", list);
        await reader.Find("#stars-import").UploadAsync(folder["list.json"]);
        await titles.ExpectCountAsync(2);
        await titles.Last.ClickAsync();
        await reader.ArriveAsync("papers/plain-2026-01-02-3.html");
        reader.AssertContent();
    }
}
