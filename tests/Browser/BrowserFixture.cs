using PuppeteerSharp;

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
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable) return;
        BuildSites();
        _browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = executable,
            Args =
            [
                // Chromium's sandbox does not run for root, who is the user in containers. It sees pages of our own only.
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _server.Dispose();
        _folder.Dispose();
    }

    /// <summary>A site by its name: "files" and "server" are the small digest, "least" one of a single paper, "sample files" and "sample server" a real day.</summary>
    public BuiltSite Site(string name) => _sites[name];

    /// <summary>The browser. Skips the test where there is none, and fails it where there must be one.</summary>
    public IBrowser Browser()
    {
        if (_browser is not null) return _browser;
        const string Reason = "There is no Chromium or Chrome; name one in the environment variable DIGEST_BROWSER.";
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))) Assert.Skip(Reason);
        throw new InvalidOperationException(Reason);
    }

    /// <summary>A new reader of a site, who has been nowhere yet.</summary>
    public async Task<Reader> ReaderAsync(string site, View? view = null)
    {
        return await Reader.OpenAsync(Browser(), Site(site), view ?? new View());
    }

    private static string? Executable() =>
        Array.Find(Environment.GetEnvironmentVariable("DIGEST_BROWSER") is { Length: > 0 } named ? [named] : Known, File.Exists);

    private void BuildSites()
    {
        AddFiles("files", _folder["input"]);
        AddFiles("least", _folder.WithLeastDigest("least input"));
        AddFiles("sample files", Repository.Sample);
        AddServed("server", "repo", _folder["input"]);
        AddServed("sample server", "sample", Repository.Sample);
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
