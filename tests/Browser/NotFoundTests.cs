namespace Site.Tests.Browser;

/// <summary>The page for addresses that do not exist, as hosts show it: at any depth, with what it was given when it was built.</summary>
[Collection(BrowserTests.Name)]
public sealed class NotFoundTests(BrowserFixture browser) : IDisposable
{
    private const string Lost = "document.querySelector('.if-lost')?.offsetHeight > 0";
    private const string Menu = "document.querySelector('.masthead').offsetHeight > 0";

    private readonly StaticServer _server = new();

    [Theory]
    [InlineData("files", "", "nothing")]
    [InlineData("files", "", "a//b/c/d.html?e=f#g")]
    [InlineData("files", "repo", "nothing")]
    [InlineData("files", "group/repo", "papers/nothing/at/all/")]
    // Below another address than the one it was built for.
    [InlineData("server", "", "papers/nothing.html")]
    [InlineData("server", "group/repo", "papers/nothing/at/all.html")]
    public async Task Has_its_style_its_scripts_and_its_links_at_any_depth(string site, string path, string missing)
    {
        var address = _server.Serve(path, browser.Site(site).Folder);
        await using var reader = await ReaderAsync(site, address);
        await reader.GoAsync(missing);
        await reader.UntilAsync("typeof mine === 'object'");
        Assert.True(await reader.EvaluateAsync<bool>(Menu));
        Assert.False(await reader.EvaluateAsync<bool>(Lost));
        await AssertStyledAsync(reader);
        await reader.Find("main .button.strong").ClickAsync();
        await reader.ArriveAsync("index.html");
        await AssertStyledAsync(reader);
    }

    [Fact]
    public async Task Leads_to_the_site_that_is_nearest()
    {
        _server.Serve("", browser.Site("files").Folder);
        await using var reader = await ReaderAsync("files", _server.Serve("repo", browser.Site("files").Folder));
        await reader.GoAsync("daily/nothing.html");
        await reader.Find(".menu a[href$='search.html']").ClickAsync();
        await reader.ArriveAsync("search.html");
    }

    [Theory]
    [InlineData("light", "rgb(251, 250, 247)")]
    [InlineData("dark", "rgb(22, 21, 20)")]
    public async Task Says_what_to_do_where_it_cannot_know_its_site(string scheme, string paper)
    {
        await using var reader = await ReaderAsync("files", _server.Serve("repo", browser.Site("files").Folder), new View { Scheme = scheme, RunsScripts = false });
        await reader.GoAsync("a/b/c.html");
        Assert.True(await reader.EvaluateAsync<bool>(Lost));
        Assert.False(await reader.EvaluateAsync<bool>(Menu));
        Assert.Equal(1, await reader.EvaluateAsync<int>("[...document.links].filter(link => link.offsetHeight > 0).length"));
        Assert.Equal(paper, await reader.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await AssertStyledAsync(reader);
    }

    [Theory]
    [InlineData("files")]
    [InlineData("server")]
    public async Task Works_where_it_lies(string site)
    {
        await using var reader = await browser.ReaderAsync(site);
        await reader.GoAsync("404.html");
        await reader.UntilAsync("typeof mine === 'object'");
        await reader.Find("main .button.strong").ClickAsync();
        await reader.ArriveAsync("index.html");
        reader.AssertContent();
    }

    public void Dispose() => _server.Dispose();

    private Task<Reader> ReaderAsync(string site, string address, View? view = null) =>
        Reader.OpenAsync(browser.Browser(), browser.Site(site) with { Address = address }, view ?? new View());

    private static async Task AssertStyledAsync(Reader reader) =>
        Assert.Equal("66rem", await reader.EvaluateAsync<string>("(main => `${parseFloat(getComputedStyle(main).maxWidth) / 16}rem`)(document.getElementById('main'))"));
}
