using Site.Diagnostics;
using Site.Fetching;
using Site.Ledgers;
using Site.Writing;

namespace Site.Tests.Fetching;

/// <summary>A curator's folder, the services on this computer, and a clock: runs <c>fetch</c> morning by morning.</summary>
public sealed class Mornings : IDisposable
{
    private readonly SkippingTime _time;

    public Mornings(string sources, string start = "2026-01-05")
    {
        _time = new SkippingTime(At(start));
        World = new ServiceWorld(_time.GetUtcNow);
        Services = new LocalServices(World.Answer);
        Folder.With("input/sources.yml", sources).With("input/site.yml", "base_url: https://example.org/digest/\n");
    }

    public TemporaryFolder Folder { get; } = new();

    public ServiceWorld World { get; }

    public LocalServices Services { get; }

    public Ledger Ledger
    {
        get
        {
            var diagnostics = new DiagnosticBag();
            var ledger = LedgerBook.Read(new Site.Reading.InputFolder(Folder["input"]), diagnostics);
            Assert.Empty(diagnostics.Sorted());
            return ledger;
        }
    }

    /// <summary>A run on a day, at 10:17 UTC unless another time is given.</summary>
    public FetchResult Run(string day, OutputFiles? files = null, Func<FetchOptions, FetchOptions>? with = null, string time = "10:17")
    {
        _time.Set(At(day, time));
        var options = new FetchOptions { Input = Folder["input"], Via = Services.Address, Time = _time, Timeout = TimeSpan.FromMilliseconds(500), Files = files ?? new OutputFiles() };
        var diagnostics = new DiagnosticBag();
        var result = new FetchRun(with is null ? options : with(options)).Run(diagnostics, CancellationToken.None).GetAwaiter().GetResult();
        Assert.Empty(diagnostics.Sorted());
        return result ?? throw new InvalidOperationException("There are no errors, so there is a result.");
    }

    /// <summary>What the ledger has of a day: "fresh by list, 42 papers, 40 kept".</summary>
    public string State(string source, string day)
    {
        var entry = Ledger.Find(source, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        return entry is null ? "nothing" : $"{entry.State.ToString().ToLowerInvariant()} by {entry.By}, {entry.Papers} papers, {entry.Kept} kept";
    }

    public string Text(string file) => File.ReadAllText(Folder[$"input/digest/{file}"]);

    public IReadOnlyList<string> DigestFiles => Directory.Exists(Folder["input/digest"])
        ? [.. Directory.GetFiles(Folder["input/digest"]).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)]
        : [];

    public void Dispose()
    {
        Services.Dispose();
        Folder.Dispose();
    }

    private static DateTimeOffset At(string day, string time = "10:17") =>
        DateTimeOffset.Parse($"{day}T{time}:00Z", System.Globalization.CultureInfo.InvariantCulture);
}
