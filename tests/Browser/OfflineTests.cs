using System.Text.Json;

namespace Site.Tests.Browser;

/// <summary>What is there when the host is not.</summary>
[Collection(BrowserTests.Name)]
public sealed class OfflineTests(BrowserFixture browser)
{
    private const string Register = "navigator.serviceWorker.register('sw.js').then(() => navigator.serviceWorker.ready).then(r => r.active.state)";

    [Fact]
    public async Task Visited_pages_the_newest_days_search_and_kept_months_are_there_without_the_host()
    {
        using var folder = new TemporaryFolder();
        using var server = new StaticServer();
        var site = BuiltSite.Build(Repository.Sample, folder["site"], server.Serve("offline", folder["site"]));
        await using var reader = await Reader.OpenAsync(browser.Browser(), site, new View());
        await reader.GoAsync("index.html");
        await reader.EvaluateAsync<string>(Register);
        await reader.UntilAsync("!!navigator.serviceWorker.controller");
        await reader.GoAsync("subscribe.html");
        await reader.GoAsync("offline.html");
        await reader.Find("#keep-month").ClickAsync();
        await reader.UntilAsync("/, [1-9]\\d* of months that you keep/.test(document.getElementById('kept-status').textContent)");
        var paper = new DirectoryInfo(folder["site/papers"]).EnumerateFiles("*.html").First().Name;
        reader.AssertContent();

        server.Dispose();
        foreach (var path in (string[])["index.html", "subscribe.html", "daily/index.html", $"papers/{paper}", "reading-list.html"])
        {
            await reader.GoAsync(path);
            await reader.Find("h1").ExpectVisibleAsync();
            Assert.Equal(path == "index.html" ? "home" : "", await reader.EvaluateAsync<string>("document.querySelector('.hero') ? 'home' : ''"));
        }

        await reader.GoAsync("search.html?q=model");
        await reader.Find("#search-results h3 a").First.ExpectVisibleAsync();
        await reader.GoAsync("papers/never-kept.html");
        await reader.Find("h1").ExpectTextAsync("Reading offline");
    }

    [Fact]
    public void What_is_installed_names_the_site_and_files_that_it_has()
    {
        browser.Browser();
        var folder = browser.Site("server").Folder;
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.webmanifest")));
        Assert.Equal("Small Digest", manifest.RootElement.GetProperty("name").GetString());
        Assert.Equal("favicon.svg", manifest.RootElement.GetProperty("icons")[0].GetProperty("src").GetString());

        var worker = File.ReadAllText(Path.Combine(folder, "sw.js"));
        using var known = JsonDocument.Parse(worker["const site = ".Length..worker.IndexOf(";\n", StringComparison.Ordinal)]);
        string[] shell = [.. known.RootElement.GetProperty("shell").EnumerateArray().Select(p => p.GetString() ?? "")];
        Assert.Contains("daily/2026-01-05.html", shell);
        Assert.All(shell, path => Assert.True(File.Exists(Path.Combine(folder, path)), path));
    }

    [Fact]
    public async Task From_a_file_nothing_is_kept_and_the_page_says_so()
    {
        await using var reader = await browser.ReaderAsync("files");
        await reader.GoAsync("offline.html");
        Assert.Contains("https", await reader.Find("#kept-status").TextAsync(), StringComparison.Ordinal);
        reader.AssertContent();
    }
}
