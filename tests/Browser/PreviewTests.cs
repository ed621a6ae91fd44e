using System.Net;
using Site.Pipelines;
using Site.Serving;

namespace Site.Tests.Browser;

/// <summary>The preview as a curator sees it, in a window that stays open while files are edited.</summary>
[Collection(BrowserTests.Name)]
public sealed class PreviewTests(BrowserFixture browser)
{
    private const string Day = "input/digest/2026-01-05.yml";

    [Fact]
    public async Task Edit_reload_mistake_mended()
    {
        using var folder = new TemporaryFolder().WithSmallDigest().WithCopy(Repository.Theme, "theme");
        var options = new BuildOptions { Input = folder["input"], Theme = folder["theme"] };
        await using var server = await PreviewServer.Start(options, IPAddress.Loopback, 0, (_, _) => { }, CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var running = server.Run(stop.Token);
        await using var reader = await Reader.OpenAsync(browser.Browser(), new BuiltSite(folder.Path, server.Address), new View());

        await reader.GoAsync("papers/plain-2026-01-05-1.html");
        await Reader.UntilAsync("Agents that read images, part 5.1", Title);

        var written = File.ReadAllText(folder[Day]);
        folder.With(Day, written.Replace("part 5.1", "part seven", StringComparison.Ordinal));
        await Reader.UntilAsync("Agents that read images, part seven", Title);

        var styles = File.ReadAllText(folder["theme/assets/style.css"]);
        folder.With("theme/assets/style.css", styles + "\nh1 { letter-spacing: 3px }\n");
        await reader.UntilAsync("document.querySelector('h1') !== null && getComputedStyle(document.querySelector('h1')).letterSpacing === '3px'");

        folder.With(Day, written.Replace("upvotes: 51", "upvotes: many", StringComparison.Ordinal));
        await Reader.UntilAsync(true, async () => (await Mistakes()).Contains("2026-01-05.yml(", StringComparison.Ordinal));
        Assert.Contains("'upvotes' is a whole number from 0 on, but 'many' is here", await Mistakes(), StringComparison.Ordinal);

        folder.With(Day, written);
        await Reader.UntilAsync("", Mistakes);
        await Reader.UntilAsync("Agents that read images, part 5.1", Title);
        reader.AssertContent();

        await stop.CancelAsync();
        await running;

        Task<string> Title() => reader.EvaluateAsync<string>("document.querySelector('h1')?.textContent.trim() ?? ''");
        Task<string> Mistakes() => reader.EvaluateAsync<string>("document.querySelector('#preview-mistakes pre')?.textContent ?? ''");
    }
}
