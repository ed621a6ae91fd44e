using PuppeteerSharp;

namespace Site.Tests.Browser;

/// <summary>Someone with a browser window on a site, who notes whatever a page does that it should not.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly BuiltSite _site;
    private readonly TemporaryFolder _downloads;
    private readonly List<string> _complaints = [];

    private Reader(IBrowserContext context, BuiltSite site, IPage page, TemporaryFolder downloads)
    {
        (_context, _site, Page, _downloads) = (context, site, page, downloads);
        page.DefaultTimeout = 20000;
        page.Console += (_, e) => { if (e.Message.Type is ConsoleType.Error or ConsoleType.Warning) Note(e.Message.Text); };
        page.PageError += (_, e) => Note(e.Message);
        // A stream of events has no end of its own: it is broken off.
        page.RequestFailed += (_, e) => { if (e.Request.ResourceType != ResourceType.EventSource) Note($"{e.Request.Url} failed: {e.Request.FailureText}"); };
        page.Response += (_, e) => { if ((int)e.Response.Status >= 400) Note($"{e.Response.Url} answers {(int)e.Response.Status}"); };
        page.Request += (_, e) => { if (!IsOfTheSite(e.Request.Url)) Note($"{e.Request.Url} is asked for"); };
    }

    public IPage Page { get; }

    public static async Task<Reader> OpenAsync(IBrowser browser, BuiltSite site, View view)
    {
        var downloads = new TemporaryFolder();
        var context = await browser.CreateBrowserContextAsync(new BrowserContextOptions
        {
            DownloadBehavior = new DownloadBehavior { Policy = DownloadPolicy.Allow, DownloadPath = downloads.Path },
        });
        if (view.SharesClipboard)
            await context.OverridePermissionsAsync(new Uri(site.Address).GetLeftPart(UriPartial.Authority), [OverridePermission.ClipboardReadWrite]);

        var page = await context.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = view.Width, Height = view.Height });
        await page.SetJavaScriptEnabledAsync(view.RunsScripts);
        // As in a window that is in front; the clipboard is for such only.
        await page.EmulateFocusedPageAsync(true);
        await page.EmulateMediaFeaturesAsync(
        [
            new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = view.Scheme },
            new MediaFeatureValue { MediaFeature = MediaFeature.PrefersReducedMotion, Value = "reduce" },
        ]);
        return new Reader(context, site, page, downloads);
    }

    public string Address(string path) => _site.Address + path;

    public Task GoAsync(string path) => Page.GoToAsync(Address(path));

    /// <summary>What a CSS selector finds on the page that is there at the time.</summary>
    public Elements Find(string selector) => new(this, selector);

    /// <summary>Waits until the window shows a page of the site. Looks again and again: a page may have come before anybody waited for it.</summary>
    public async Task ArriveAsync(string path)
    {
        await UntilAsync(Address(path), () => Task.FromResult(Page.Url));
        await UntilAsync("document.readyState === 'complete'");
    }

    /// <summary>Presses a key, with those held down that are named before it: "Control+k".</summary>
    public async Task PressAsync(string keys)
    {
        var names = keys.Split('+');
        foreach (var held in names[..^1]) await Page.Keyboard.DownAsync(held);
        await Page.Keyboard.PressAsync(names[^1]);
        foreach (var held in names[..^1]) await Page.Keyboard.UpAsync(held);
    }

    /// <summary>What an expression comes to on the page.</summary>
    public Task<T> EvaluateAsync<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    /// <summary>Waits until a condition holds on the page.</summary>
    public Task UntilAsync(string condition) => UntilAsync($"{condition}: True", async () => $"{condition}: {await EvaluateAsync<bool>(condition)}");

    /// <summary>Looks until what is seen is what is expected; a busy machine is slow, not wrong. Fails the test where it does not come to that.</summary>
    public static async Task UntilAsync<T>(T expected, Func<Task<T>> look)
    {
        var comparer = EqualityComparer<T>.Default;
        for (var looks = 0; looks < 400; looks++)
        {
            try
            {
                if (comparer.Equals(await look(), expected)) return;
            }
            catch (PuppeteerException)
            {
                // The page has gone while it was looked at; the next one may be what is waited for.
            }

            await Task.Delay(50);
        }

        Assert.Equal(expected, await look());
    }

    /// <summary>The text of the file that a click saves.</summary>
    public async Task<string> SavedAsync(string selector)
    {
        await Find(selector).ClickAsync();
        await UntilAsync(1, () => Task.FromResult(Downloads().Length));
        var text = await File.ReadAllTextAsync(Downloads()[0]);
        File.Delete(Downloads()[0]);
        return text;
    }

    public void Note(string complaint)
    {
        lock (_complaints) _complaints.Add($"{Page.Url.Replace(_site.Address, "", StringComparison.Ordinal)}: {complaint}");
    }

    /// <summary>Fails the test where anything was noted.</summary>
    public void AssertContent()
    {
        lock (_complaints) Assert.True(_complaints.Count == 0, string.Join('\n', _complaints));
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        _downloads.Dispose();
    }

    // Chromium keeps the name of a file with an empty one until the whole of it is there.
    private string[] Downloads() =>
        [.. new DirectoryInfo(_downloads.Path).EnumerateFiles().Where(f => f.Extension is ".json" or ".bib" or ".ris" or ".md" && f.Length > 0).Select(f => f.FullName)];

    private bool IsOfTheSite(string url) =>
        url.StartsWith(_site.Address, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal);
}
