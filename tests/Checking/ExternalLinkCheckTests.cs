using System.Net;
using System.Text;
using Site.Addresses;
using Site.Checking;
using Site.Diagnostics;

namespace Site.Tests.Checking;

public sealed class ExternalLinkCheckTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(200, LinkState.Works)]
    [InlineData(404, LinkState.Dead)]
    [InlineData(410, LinkState.Dead)]
    [InlineData(403, LinkState.Unknown)]
    [InlineData(429, LinkState.Unknown)]
    [InlineData(500, LinkState.Unknown)]
    public async Task An_answer_says_what_it_says_and_no_more(int status, LinkState state)
    {
        using var host = new Host(_ => (HttpStatusCode)status);
        using var folder = new TemporaryFolder();
        var (found, _, answers) = await Check(host, folder, Noon, 10, "https://a.example.org/x");
        Assert.Equal(state, answers.Of(new Uri("https://a.example.org/x"))?.State);
        Assert.Equal(state == LinkState.Dead ? $"input/a.yml(3,5): warning PD406: 'https://a.example.org/x' leads nowhere: {status} {(HttpStatusCode)status}." : "", string.Join('\n', found));
    }

    [Fact]
    public async Task A_host_that_knows_no_HEAD_is_asked_with_GET()
    {
        using var host = new Host(r => r.Method == HttpMethod.Head ? HttpStatusCode.NotFound : HttpStatusCode.OK);
        using var folder = new TemporaryFolder();
        var (found, _, _) = await Check(host, folder, Noon, 10, "https://a.example.org/x");
        Assert.Empty(found);
        Assert.Equal(["HEAD https://a.example.org/x", "GET https://a.example.org/x"], host.Requests);
    }

    [Fact]
    public async Task No_more_are_asked_than_allowed_and_the_next_run_asks_the_others()
    {
        using var host = new Host(_ => HttpStatusCode.OK);
        using var folder = new TemporaryFolder();
        string[] links = ["https://a.example.org/1", "https://b.example.org/2", "https://c.example.org/3"];
        Assert.Equal((2, 1), (await Check(host, folder, Noon, 2, links)).Count);
        Assert.Equal((1, 0), (await Check(host, folder, Noon, 2, links)).Count);
        Assert.Equal((0, 0), (await Check(host, folder, Noon.AddDays(29), 2, links)).Count);
        Assert.Equal((2, 1), (await Check(host, folder, Noon.AddDays(30), 2, links)).Count);
    }

    [Fact]
    public async Task A_dead_link_is_asked_again_the_next_day_and_told_of_each_time()
    {
        using var host = new Host(_ => HttpStatusCode.Gone);
        using var folder = new TemporaryFolder();
        Assert.Single((await Check(host, folder, Noon, 9, "https://a.example.org/")).Found);
        Assert.Single((await Check(host, folder, Noon, 9, "https://a.example.org/")).Found);
        Assert.Equal(2, host.Requests.Count);
        await Check(host, folder, Noon.AddDays(1), 9, "https://a.example.org/");
        Assert.Equal(4, host.Requests.Count);
    }

    [Fact]
    public async Task A_host_that_wants_no_more_is_left_alone()
    {
        using var host = new Host(r => r.RequestUri?.Host == "busy.example.org" ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK);
        using var folder = new TemporaryFolder();
        var (found, count, _) = await Check(host, folder, Noon, 9, "https://busy.example.org/1", "https://busy.example.org/2", "https://a.example.org/3");
        Assert.Empty(found);
        Assert.Equal((2, 1), count);
        Assert.Single(host.Requests, r => r.Contains("busy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Requests_to_one_host_have_a_pause_between()
    {
        using var host = new Host(_ => HttpStatusCode.OK);
        using var folder = new TemporaryFolder();
        var links = Links("https://a.example.org/1", "https://a.example.org/2", "https://a.example.org/3");
        using var client = new HttpClient(host);
        var check = new ExternalLinkCheck(client, new LinkAnswers(null), TimeProvider.System) { Pause = TimeSpan.FromMilliseconds(60) };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await check.Run(links, new DiagnosticBag(), (_, _) => { }, TestContext.Current.CancellationToken);
        Assert.True(watch.ElapsedMilliseconds >= 110, $"{watch.ElapsedMilliseconds} ms");
    }

    [Theory]
    [InlineData("http://localhost/shutdown")]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("http://192.168.1.1/reboot")]
    [InlineData("http://[::1]/")]
    [InlineData("http://router/")]
    public async Task What_only_this_machine_reaches_is_never_asked(string address)
    {
        using var host = new Host(_ => HttpStatusCode.NotFound);
        using var folder = new TemporaryFolder();
        Assert.Empty((await Check(host, folder, Noon, 9, address)).Found);
        Assert.Empty(host.Requests);
    }

    [Fact]
    public void Links_are_those_of_pages_that_lead_out_each_once()
    {
        var links = new ExternalLinks("https://example.org/digest/");
        Add(links, "b.html", null, """<a href="https://a.example.org/x?y=1&amp;z=2#part">a</a> <a href="c.html">c</a> <a href="mailto:a@example.org">m</a>""");
        Add(links, "a.html", new Location("input/a.yml", 3, 5), """<a href="https://a.example.org/x?y=1&amp;z=2">a</a><a href="https://example.org/digest/c.html">own</a>""");
        Add(links, "a.css", null, "@import url(https://b.example.org/)");
        var link = Assert.Single(links.All);
        Assert.Equal(("https://a.example.org/x?y=1&z=2", "input/a.yml(3,5)"), (link.Address.AbsoluteUri, link.At.ToString()));
    }

    private static void Add(ExternalLinks links, string path, Location? source, string html) =>
        links.Add(new SiteFile(SitePath.Parse(path), "theme", _ => { }) { Source = source }, Encoding.UTF8.GetBytes(html));

    private static ExternalLink[] Links(params string[] addresses) => [.. addresses.Select(a => new ExternalLink(new Uri(a), new Location("input/a.yml", 3, 5)))];

    private static async Task<(IReadOnlyList<Diagnostic> Found, (int Asked, int Left) Count, LinkAnswers Answers)> Check(
        Host host, TemporaryFolder folder, DateTimeOffset now, int most, params string[] addresses)
    {
        using var client = new HttpClient(host, disposeHandler: false);
        var diagnostics = new DiagnosticBag();
        var answers = new LinkAnswers(folder["cache/links.txt"]);
        var check = new ExternalLinkCheck(client, answers, new Clock(now)) { Pause = TimeSpan.Zero, Most = most };
        var count = await check.Run(Links(addresses), diagnostics, (_, _) => { }, TestContext.Current.CancellationToken);
        return (diagnostics.Sorted(), count, new LinkAnswers(folder["cache/links.txt"]));
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Host(Func<HttpRequestMessage, HttpStatusCode> answer) : HttpMessageHandler
    {
        private readonly List<string> _requests = [];

        public List<string> Requests => _requests;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (_requests) _requests.Add($"{request.Method} {request.RequestUri}");
            return Task.FromResult(new HttpResponseMessage(answer(request)));
        }
    }
}
