namespace Site.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class CopyTests(BrowserFixture browser)
{
    [Fact]
    public async Task Puts_the_citation_or_the_address_on_the_clipboard()
    {
        await using var reader = await browser.ReaderAsync("server", new View { SharesClipboard = true });
        await reader.GoAsync("papers/everything.html");
        await reader.Find("[data-copy=bibtex]").ClickAsync();
        Assert.Equal((await reader.Find("#bibtex").TextAsync()).Trim(), await ClipboardAsync());

        await reader.Find("[data-copy='']").ClickAsync();
        Assert.Equal(reader.Address("papers/everything.html"), await ClipboardAsync());

        await reader.Find(".star").ClickAsync();
        await reader.GoAsync("reading-list.html");
        await reader.Find("[data-copy=stars-bibtex]").ClickAsync();
        Assert.StartsWith("@", await ClipboardAsync(), StringComparison.Ordinal);
        reader.AssertContent();

        Task<string> ClipboardAsync() => reader.EvaluateAsync<string>("navigator.clipboard.readText()");
    }
}
