using Microsoft.Playwright;

namespace Site.Tests.Browser;

/// <summary>One browser and the sites that it opens, for all tests of this folder.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Known =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private readonly TemporaryFolder _folder = new TemporaryFolder().WithSmallDigest();
    private readonly StaticServer _server = new();
    private readonly Dictionary<string, BuiltSite> _sites = new(StringComparer.Ordinal);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable) return;
        BuildSites();
        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(20000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    /// <summary>Whether there is a browser.</summary>
    public bool IsReady => _browser is not null;

    /// <summary>A site by its name: "files" and "server" are the small digest, "least" one of a single paper, "shipped files" and "shipped server" the one in input/.</summary>
    public BuiltSite Site(string name) => _sites[name];

    /// <summary>A new reader of a site, who has been nowhere yet. Skips the test where there is no browser, and fails it where there must be one.</summary>
    public async Task<Reader> ReaderAsync(string site, Action<BrowserNewContextOptions>? how = null)
    {
        if (_browser is null)
        {
            const string Reason = "There is no Chromium or Chrome; name one in the environment variable DIGEST_BROWSER.";
            if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))) Assert.Skip(Reason);
            else Assert.Fail(Reason);
        }

        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce };
        how?.Invoke(options);
        return await Reader.OpenAsync(await _browser.NewContextAsync(options), Site(site));
    }

    private static string? Executable() =>
        Environment.GetEnvironmentVariable("DIGEST_BROWSER") is { Length: > 0 } named ? named : Array.Find(Known, File.Exists);

    private void BuildSites()
    {
        var shipped = Path.Combine(Repository.Root, "input");
        AddFiles("files", _folder["input"]);
        AddFiles("least", _folder.WithLeastDigest("least input"));
        AddFiles("shipped files", shipped);
        AddServed("server", "repo", _folder["input"]);
        AddServed("shipped server", "shipped", shipped);
    }

    private void AddFiles(string name, string input)
    {
        var folder = _folder[name];
        _sites[name] = BuiltSite.Build(input, folder, new Uri(folder + "/").AbsoluteUri);
    }

    private void AddServed(string name, string path, string input)
    {
        var address = _server.Serve(path, _folder[name]);
        _sites[name] = BuiltSite.Build(input, _folder[name], address, address);
    }
}
