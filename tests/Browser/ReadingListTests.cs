using System.Text.Json;

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
        await titles.ExpectTextAsync(SmallDigest.LongTitleAsText, "Agents that read images, part 4.3");
        await reader.Find("#stars-status").ExpectTextAsync("2 papers");
        var bibtex = await reader.Find("#stars-bibtex").TextAsync();
        Assert.Equal(2, bibtex.Split('@').Length - 1);
        Assert.Contains("10.1000/xyz123", bibtex, StringComparison.Ordinal);
        // Starred in a list, it is cited all the same.
        Assert.Contains("{Agents that read images, part 4.3}", bibtex, StringComparison.Ordinal);
        Assert.Contains("author={Ada Lovelace and Grace Hopper and Émile Zöller 3}", bibtex, StringComparison.Ordinal);
        Assert.Equal(bibtex.Trim(), (await reader.SavedAsync("[data-save=bib]")).Trim());
        Assert.Contains("AU  - Hopper, Grace\r\n", await reader.SavedAsync("[data-save=ris]"), StringComparison.Ordinal);
        using (var csl = JsonDocument.Parse(await reader.SavedAsync("[data-save=json]")))
        {
            Assert.Equal("10.1000/xyz123", csl.RootElement[0].GetProperty("DOI").GetString());
            Assert.Equal("Lovelace", csl.RootElement[1].GetProperty("author")[0].GetProperty("family").GetString());
        }

        await reader.Find("#stars textarea").Last.FillAsync("Read *again*.");
        await reader.PressAsync("Tab");
        Assert.Contains("https://arxiv.org/abs/2601.00001", await reader.SavedAsync("[data-save=md]"), StringComparison.Ordinal);

        var list = await reader.SavedAsync("#carry-save");
        Assert.Contains("Read *again*.", list, StringComparison.Ordinal);
        Assert.Contains("papers/everything.html", list, StringComparison.Ordinal);
        while (await titles.CountAsync() > 0) await reader.Find("#stars .star").First.ClickAsync();
        await reader.Find("#stars-bibtex").ExpectHiddenAsync();
        await reader.GoAsync("papers/everything.html");
        await reader.Find(".star").ExpectAttributeAsync("aria-pressed", "false");

        await reader.GoAsync("reading-list.html");
        using var folder = new TemporaryFolder().With("list.json", list);
        await reader.Find("#carry-read").UploadAsync(folder["list.json"]);
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
    [InlineData("""{"topics":7,"authors":[1],"words":{"":1,"a\u0000b":1,"__proto__":1},"not":{"x":1},"read":"papers/everything.html"}""")]
    [InlineData("""{"stars":{"javascript:alert(1)":{"title":"Bad"},"//example.org/":{"title":"Bad"},"__proto__":{"title":"Bad"}}}""")]
    public async Task What_is_kept_in_another_form_counts_for_nothing(string kept)
    {
        await using var reader = await browser.ReaderAsync("server");
        await reader.GoAsync("reading-list.html");
        await reader.Page.EvaluateFunctionAsync("kept => localStorage.setItem('digest:' + document.documentElement.dataset.site, kept)", kept);
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
        await reader.Find("#carry-read").UploadAsync(folder["list.json"]);
        await reader.Find("#stars-status").ExpectTextAsync("This file is no reading list.");
        reader.AssertContent();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("reading-list.html");
        using var folder = new TemporaryFolder().With("list.json", new byte[5_000_001]);
        await reader.Find("#carry-read").UploadAsync(folder["list.json"]);
        await reader.Find("#stars-status").ExpectTextAsync("This file is too large for a reading list.");
        reader.AssertContent();
    }

    [Fact]
    public async Task Is_carried_by_a_link_that_asks_before_it_takes()
    {
        await using var reader = await browser.ReaderAsync("server", new View { SharesClipboard = true });
        await reader.GoAsync("papers/everything.html");
        await reader.Find(".star").ClickAsync();
        await reader.Find("#my-note").FillAsync("Mine: ünïcode 論文");
        await reader.PressAsync("Tab");
        await reader.GoAsync("tags/agents.html");
        await reader.Find("[data-follow=topics]").ClickAsync();
        await reader.GoAsync("reading-list.html");
        await reader.Find("#carry-link").ClickAsync();
        await reader.Find("#carry-link").ExpectTextAsync("Copied");
        var link = await reader.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith(reader.Address("reading-list.html#mine="), link, StringComparison.Ordinal);

        await using var other = await browser.ReaderAsync("server");
        await other.Page.GoToAsync(link);
        await other.Find("#carried button").ExpectVisibleAsync();
        await other.Find("#stars a").ExpectCountAsync(0);
        await other.Find("#carried button").ClickAsync();
        await other.Find("#stars a").ExpectTextAsync(SmallDigest.LongTitleAsText);
        Assert.Equal("Mine: ünïcode 論文", await other.Find("#stars textarea").ValueAsync());
        Assert.Equal(other.Address("reading-list.html"), other.Page.Url);
        await other.GoAsync("for-you.html");
        await other.Find("#followed button").ExpectTextAsync("Agents");
        other.AssertContent();
        reader.AssertContent();
    }

    [Theory]
    [InlineData("#mine=AAAA")]
    [InlineData("#mine=!!")]
    [InlineData("#mine=q1ZKVLIy1FFKUrIy0lFKBgA")]
    public async Task A_link_that_holds_no_list_takes_nothing(string fragment)
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("reading-list.html" + fragment);
        await reader.Find("#stars-status").ExpectVisibleAsync();
        await reader.Find("#stars a").ExpectCountAsync(0);
        reader.AssertContent();
    }

    [Fact]
    public async Task What_was_kept_under_the_title_is_still_there_and_another_site_has_its_own()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("reading-list.html");
        await reader.EvaluateAsync<object?>("""
            localStorage.clear(), localStorage.setItem('digest:Small Digest', JSON.stringify({ stars: { 'papers/everything.html': { title: 'Kept before', authors: ['A'], day: '2026-01-05' } } }))
            """);
        await reader.GoAsync("reading-list.html");
        await reader.Find("#stars a").ExpectTextAsync("Kept before");
        await reader.Find("#stars .star").ClickAsync();
        await reader.GoAsync("reading-list.html");
        await reader.Find("#stars a").ExpectCountAsync(0);

        // As a second digest on the same host.
        await reader.Page.EvaluateExpressionOnNewDocumentAsync("""
            new MutationObserver(() => { if (document.documentElement) document.documentElement.dataset.site = 'another'; }).observe(document, { childList: true })
            """);
        await reader.GoAsync("daily/2026-01-02.html");
        await reader.Find(".card .star").First.ClickAsync();
        var keys = await reader.EvaluateAsync<string[]>("Object.keys(localStorage).filter(key => /^digest:[a-z0-9]+$/.test(key))");
        Assert.Contains("digest:another", keys);
        Assert.Equal(2, keys.Length);
        reader.AssertContent();
    }
}
