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

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[1,2]")]
    [InlineData("not json")]
    [InlineData("""{"stars":"x","read":5,"since":{},"latest":[],"at":"soon"}""")]
    [InlineData("""{"stars":{"papers/everything.html":null,"papers/a.html":{"title":{"toString":1},"authors":7}}}""")]
    [InlineData("""{"stars":{"javascript:alert(1)":{"title":"Bad"},"//example.org/":{"title":"Bad"},"__proto__":{"title":"Bad"}}}""")]
    public async Task What_is_kept_in_another_form_counts_for_nothing(string kept)
    {
        await using var reader = await browser.ReaderAsync("server");
        await reader.GoAsync("reading-list.html");
        await reader.Page.EvaluateFunctionAsync("kept => localStorage.setItem('digest:' + document.querySelector('.brand a').textContent, kept)", kept);
        foreach (var page in (string[])["daily/2026-01-02.html", "papers/everything.html", "reading-list.html"]) await reader.GoAsync(page);
        await reader.Find("#stars a").ExpectCountAsync(0);
        reader.AssertContent();
    }

    [Theory]
    [InlineData("[1, 2]")]
    [InlineData("{}")]
    [InlineData("a text")]
    public async Task A_file_that_is_no_list_is_refused(string content)
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("reading-list.html");
        using var folder = new TemporaryFolder().With("list.json", content);
        await reader.Find("#stars-import").UploadAsync(folder["list.json"]);
        await reader.Find("#stars-status").ExpectTextAsync("This file is no reading list.");
        reader.AssertContent();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("reading-list.html");
        using var folder = new TemporaryFolder().With("list.json", new byte[5_000_001]);
        await reader.Find("#stars-import").UploadAsync(folder["list.json"]);
        await reader.Find("#stars-status").ExpectTextAsync("This file is too large for a reading list.");
        reader.AssertContent();
    }
}
