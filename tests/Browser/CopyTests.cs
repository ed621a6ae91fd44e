namespace Site.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class CopyTests(BrowserFixture browser)
{
    [Fact]
    public async Task Puts_the_citation_or_the_address_on_the_clipboard()
    {
        await using var reader = await browser.ReaderAsync("server", o => o.Permissions = ["clipboard-read", "clipboard-write"]);
        var page = reader.Page;
        await reader.GoAsync("papers/everything.html");
        await page.Locator("[data-copy=bibtex]").ClickAsync();
        Assert.Equal((await page.Locator("#bibtex").InnerTextAsync()).Trim(), await ClipboardAsync());

        await page.Locator("[data-copy='']").ClickAsync();
        Assert.Equal(reader.Address("papers/everything.html"), await ClipboardAsync());

        await page.Locator(".star").ClickAsync();
        await reader.GoAsync("reading-list.html");
        await page.Locator("[data-copy=stars-bibtex]").ClickAsync();
        Assert.StartsWith("@", await ClipboardAsync(), StringComparison.Ordinal);
        reader.AssertContent();

        Task<string> ClipboardAsync() => page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }
}
