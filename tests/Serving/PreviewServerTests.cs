using System.Net;
using System.Text;
using Site.Tests.Sites;

namespace Site.Tests.Serving;

public sealed class PreviewServerTests
{
    private const string Paper = "papers: [{title: A first title, id: first, abstract: Words.}]\n";

    [Fact]
    public async Task Every_file_is_served_as_a_build_writes_it_and_pages_have_what_reloads_them()
    {
        using var folder = new Fixture("sites", "curated").Copy();
        await using var preview = await RunningPreview.Of(folder);
        await preview.Text("/");
        ProgramRun.In(folder, "--base-url", preview.Address).Succeeded();
        foreach (var (path, built) in Tree.Read(folder["output"]).Where(f => f.Key != ".paper-digest"))
        {
            var served = await preview.Client.GetByteArrayAsync(path, TestContext.Current.CancellationToken);
            var isPage = path.EndsWith(".html", StringComparison.Ordinal);
            Assert.True(served.AsSpan().StartsWith(built) && (isPage || served.Length == built.Length), path);
            Assert.Equal(isPage, Encoding.UTF8.GetString(served).Contains("/!preview/preview.js", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8")]
    [InlineData("/index.html", 200, "text/html; charset=utf-8")]
    [InlineData("/papers/first", 200, "text/html; charset=utf-8")]
    [InlineData("/papers/first.html", 200, "text/html; charset=utf-8")]
    [InlineData("/daily", 302, null)]
    [InlineData("/daily/", 200, "text/html; charset=utf-8")]
    [InlineData("/rss.xml", 200, "application/xml; charset=utf-8")]
    [InlineData("/!preview/preview.js", 200, "text/javascript; charset=utf-8")]
    [InlineData("/!preview/page.html", 404, "text/html; charset=utf-8")]
    [InlineData("/nothing", 404, "text/html; charset=utf-8")]
    [InlineData("/../input/site.yml", 404, "text/html; charset=utf-8")]
    [InlineData("/%2e%2e/input/site.yml", 404, "text/html; charset=utf-8")]
    [InlineData("/..%2finput/site.yml", 404, "text/html; charset=utf-8")]
    [InlineData("/papers/..%5c..%5cinput%5csite.yml", 404, "text/html; charset=utf-8")]
    [InlineData("//etc/passwd", 404, "text/html; charset=utf-8")]
    public async Task An_address_finds_a_file_of_the_site_or_none(string path, int status, string? type)
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", Paper).With("input/site.yml", "title: Secret\n");
        await using var preview = await RunningPreview.Of(folder);
        using var response = await preview.Client.GetAsync(new Uri(preview.Address.TrimEnd('/') + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }), TestContext.Current.CancellationToken);
        Assert.Equal((status, type), ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.DoesNotContain("title: Secret", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_calls_it_by_another_name_gets_nothing()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", Paper);
        await using var preview = await RunningPreview.Of(folder);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "example.org" } };
        using var response = await preview.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.DoesNotContain("A first title", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_only_read()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", Paper);
        await using var preview = await RunningPreview.Of(folder);
        using var post = await preview.Client.PostAsync("/", new ByteArrayContent([]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Head, "/");
        using var head = await preview.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 100);
    }

    [Fact]
    public async Task An_edit_is_seen_a_mistake_is_told_of_with_its_place_and_goes_when_it_is_mended()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", Paper).WithCopy(Path.Combine(Repository.Fixtures, "theme"), "theme");
        await using var preview = await RunningPreview.Of(folder);
        await preview.Until("/papers/first.html", h => h.Contains("A first title", StringComparison.Ordinal));

        folder.With("input/digest/2026-01-05.yml", Paper.Replace("A first", "Another", StringComparison.Ordinal));
        await preview.Until("/papers/first.html", h => h.Contains("Another title", StringComparison.Ordinal));

        folder.With("input/digest/2026-01-06.yml", "papers: [{titel: B, abstract: Words.}]\n");
        await preview.Until("/", h => h.Contains("2026-01-06.yml(1,11): error PD204: a paper has no field &#39;titel&#39;", StringComparison.Ordinal));
        Assert.Contains("Another title", await preview.Text("/papers/first.html"), StringComparison.Ordinal);

        folder.With("input/digest/2026-01-06.yml", "papers: [{title: B, abstract: Words.}]\n");
        await preview.Until("/", h => !h.Contains("error PD", StringComparison.Ordinal));

        var template = File.ReadAllText(folder["theme/paper.html"]);
        folder.With("theme/paper.html", "<h1>\n{{ paper.titel }}</h1>" + template);
        await preview.Until("/papers/first.html", h => h.Contains("theme/paper.html(2,", StringComparison.Ordinal) && h.Contains("error PD402", StringComparison.Ordinal));

        folder.With("theme/paper.html", template + "<p>Mended</p>");
        await preview.Until("/papers/first.html", h => h.Contains("Mended", StringComparison.Ordinal) && !h.Contains("error PD", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_is_told_once_it_has_become_another_and_not_before()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", Paper).With("input/static/mine.txt", "1").With("input/digest/2026-01-06.yml", "papers: [{title: B, id: second, abstract: Words.}]\n");
        await using var preview = await RunningPreview.Of(folder);
        var page = await preview.Text("/papers/first.html");
        var state = page[(page.IndexOf("data-state=\"", StringComparison.Ordinal) + 12)..].Split('"')[0];
        var told = preview.Text($"/!preview/changes?page=/papers/first.html&state={state}");

        folder.With("input/digest/2026-01-06.yml", "papers: [{title: C, id: second, abstract: Words.}]\n");
        await preview.Until("/papers/second.html", h => h.Contains('C', StringComparison.Ordinal));
        Assert.False(told.IsCompleted);

        folder.With("input/static/mine.txt", "2");
        Assert.Equal("retry: 500\n\ndata: changed\n\n", await told.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_plainly()
    {
        using var folder = new TemporaryFolder().With("input/digest/2026-01-05.yml", Paper);
        await using var preview = await RunningPreview.Of(folder);
        var run = ProgramRun.Of("serve", "--input", folder["input"], "--port", new Uri(preview.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("error: the preview cannot listen on 127.0.0.1:", run.Error, StringComparison.Ordinal);
    }
}
