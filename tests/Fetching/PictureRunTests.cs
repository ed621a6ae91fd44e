using Site.Addresses;
using Site.Fetching;
using Site.Media;
using Site.Tests.Media;
using Site.Tests.Sites;
using Site.Tests.Writing;
using Site.Writing;
using Answer = Site.Tests.Fetching.LocalServices.Answer;

namespace Site.Tests.Fetching;

public sealed class PictureRunTests : IDisposable
{
    private static readonly byte[] Png = Drawn.Picture("png", 1200, 648);

    private readonly TemporaryFolder _folder = new();
    private readonly SkippingTime _time = new(new DateTimeOffset(2026, 1, 5, 10, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_small_picture_is_kept_and_not_asked_for_again()
    {
        using var services = new LocalServices(_ => Picture(Png));
        var result = Run(services, ("2601.00001", ["https://cdn.example.org/a.png"]), ("a-title", ["https://cdn.example.org/b.png"]));
        Assert.Equal((2, 0, 0), (result.Added, result.Known, result.Missing.Count));
        Assert.Equal(["2601.00001.jpg", "a-title.jpg"], Names);
        Assert.Equal(new PictureHeader(PictureFormat.Jpeg, 320, 173), PictureHeader.Read(File.ReadAllBytes(_folder["media/a-title.jpg"])));
        Assert.StartsWith("PaperDigest/", services.Questions.First().Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal("image/png, image/jpeg, image/webp, image/gif", services.Questions.First().Headers["Accept"]);
        Assert.True(_time.Waited >= TimeSpan.FromSeconds(2), "A host is asked slowly.");

        var before = Tree.Trace(_folder.Path);
        Assert.Equal((0, 2), (Run(services, ("2601.00001", ["https://cdn.example.org/new.png"]), ("a-title", ["https://cdn.example.org/b.png"])) is var again ? again.Added : -1, again.Known));
        Assert.Equal(2, services.Questions.Count);
        Assert.Equal(before, Tree.Trace(_folder.Path));
    }

    [Fact]
    public void A_picture_of_the_curators_own_stays()
    {
        _folder.With("media/2601.00001.png", Png);
        using var services = new LocalServices(_ => throw new InvalidOperationException("Nobody is to be asked."));
        Assert.Equal(1, Run(services, ("2601.00001", ["https://cdn.example.org/a.png"])).Known);
        Assert.Equal(["2601.00001.png"], Names);
    }

    [Fact]
    public void Where_one_cannot_be_had_the_next_is_taken()
    {
        using var services = new LocalServices(q => q.Path == "/b.png" ? Picture(Png) : new Answer("<svg/>"));
        Assert.Equal(1, Run(services, ("a", ["https://one.example.org/a.png", "https://two.example.org/b.png"])).Added);
    }

    [Fact]
    public void What_cannot_be_had_is_said_and_keeps_no_other_away()
    {
        using var services = new LocalServices(q => q.Path switch
        {
            "/gone.png" => new Answer("", 404),
            "/svg.png" => new Answer("<svg xmlns='http://www.w3.org/2000/svg'/>", 200, "Content-Type: image/png"),
            "/html.png" => new Answer("<!doctype html><p>Please log in"),
            "/cut.png" => Picture(Png[..(Png.Length / 2)]),
            "/large.png" => Picture(new byte[SmallPicture.MostSourceBytes + 1]),
            _ => Picture(Png),
        });
        var result = Run(services, [.. ((string[])["gone", "svg", "html", "cut", "large", "good"]).Select(n => (n, (string[])[$"https://cdn.example.org/{n}.png"]))]);
        Assert.Equal(1, result.Added);
        Assert.Equal(["good.jpg"], Names);
        Assert.Equal(
            ["gone: 404 Said", "svg: no PNG, JPEG, WebP or GIF", "html: no PNG, JPEG, WebP or GIF", "cut: damaged", "large: too-large 8"],
            result.Missing.Select(m => $"{m.Paper}: {m.Reason.Code} {m.Reason.First.Split(" (")[0]}".Replace(":  ", ": ", StringComparison.Ordinal)));
        Assert.All(result.Missing, m => Assert.Equal("cdn.example.org", m.Host));
    }

    [Fact]
    public void A_host_that_does_not_answer_is_given_up()
    {
        using var services = new LocalServices(_ => new Answer("", 503));
        var result = Run(services, [.. Enumerable.Range(0, 5).Select(n => ($"p{n}", (string[])[$"https://cdn.example.org/{n}.png"]))]);
        Assert.Equal(5, result.Missing.Count);
        Assert.InRange(services.Questions.Count, 1, 4);
    }

    [Theory]
    [InlineData("http://cdn.example.org/a.png")]
    [InlineData("https://127.0.0.1/a.png")]
    [InlineData("https://[::1]/a.png")]
    [InlineData("https://localhost/a.png")]
    [InlineData("https://metadata.google.internal/a.png")]
    [InlineData("https://cdn.example.org:8443/a.png")]
    public void Nobody_within_a_network_is_asked(string address)
    {
        using var services = new LocalServices(_ => Picture(Png));
        Assert.Contains("public host", Assert.Single(Run(services, ("a", [address])).Missing).Reason.First, StringComparison.Ordinal);
        Assert.Empty(services.Questions);
    }

    [Fact]
    public void A_picture_is_there_whole_or_not_at_all()
    {
        using var services = new LocalServices(_ => Picture(Png));
        for (var changes = 0; ; changes++)
        {
            var files = new FailingFiles(changes);
            var result = Run(services, files, ("a", ["https://cdn.example.org/a.png"]));
            if (!files.HasFailed)
            {
                Assert.Equal(1, result.Added);
                break;
            }

            Assert.Equal("No space left on device.", Assert.Single(result.Missing).Reason.First);
            Assert.False(File.Exists(_folder["media/a.jpg"]));
        }
    }

    private IEnumerable<string> Names => Directory.EnumerateFiles(_folder["media"]).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    private PictureResult Run(LocalServices services, params (string Paper, string[] Addresses)[] requests) => Run(services, new OutputFiles(), requests);

    private PictureResult Run(LocalServices services, OutputFiles files, params (string Paper, string[] Addresses)[] requests)
    {
        using var client = new ServiceClient(new ServiceClientOptions { UserAgent = "PaperDigest/0.1", Via = services.Address, Time = _time, Retries = 2 });
        return new PictureRun(client, _folder.Path, files)
            .Run([.. requests.Select(r => new PictureRequest([Slug.Parse(r.Paper)], [.. r.Addresses.Select(WebLink.Parse)]))], CancellationToken.None).GetAwaiter().GetResult();
    }

    private static Answer Picture(byte[] content) => new("") { Bytes = content };
}
