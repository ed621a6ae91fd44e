using Microsoft.Playwright;

namespace Site.Tests.Browser;

/// <summary>Someone with a browser window on a site, who notes whatever a page does that it should not.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly BuiltSite _site;
    private readonly List<string> _complaints = [];

    private Reader(IBrowserContext context, BuiltSite site, IPage page)
    {
        (_context, _site, Page) = (context, site, page);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") Note(message.Text); };
        page.PageError += (_, error) => Note(error);
        page.RequestFailed += (_, request) => Note($"{request.Url} failed: {request.Failure}");
        page.Response += (_, response) => { if (response.Status >= 400) Note($"{response.Url} answers {response.Status}"); };
        page.Request += (_, request) => { if (!IsOfTheSite(request.Url)) Note($"{request.Url} is asked for"); };
    }

    public IPage Page { get; }

    public static async Task<Reader> OpenAsync(IBrowserContext context, BuiltSite site)
    {
        context.SetDefaultTimeout(20000);
        return new Reader(context, site, await context.NewPageAsync());
    }

    public string Address(string path) => _site.Address + path;

    public Task GoAsync(string path) => Page.GotoAsync(Address(path));

    /// <summary>Waits until the window shows a page of the site. Looks again and again: a page may have come before anybody waited for it.</summary>
    public async Task ArriveAsync(string path)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(Address(path));
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Waits until a condition holds on the page. Playwright's own waiting has the page evaluate a text, which its policy forbids.</summary>
    public async Task UntilAsync(string condition)
    {
        for (var looks = 0; looks < 400; looks++)
        {
            if (await Page.EvaluateAsync<bool>(condition)) return;
            await Task.Delay(50);
        }

        Assert.Fail($"{condition} did not come true.");
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

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private bool IsOfTheSite(string url) =>
        url.StartsWith(_site.Address, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal);
}
