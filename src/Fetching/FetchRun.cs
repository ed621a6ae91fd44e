using Site.Diagnostics;
using Site.Ledgers;
using Site.Reading;

namespace Site.Fetching;

/// <summary>Asks all sources for what is due and writes what they gave. Sources of different hosts are asked side by side, and one that fails keeps no other from being asked.</summary>
public sealed class FetchRun(FetchOptions options)
{
    /// <summary>Null where <c>sources.yml</c> or the ledger has errors, which the diagnostics then say: nothing is fetched.</summary>
    public async Task<FetchResult?> Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var input = new InputFolder(options.Input);
        if (input.Find(SourcesFile.Name) is not { } file)
        {
            diagnostics.Error(new Location($"{input.ShownPath}/{SourcesFile.Name}"), Codes.MissingField, "there is no such file, which names the sources; see README.md of the input folder.");
            return null;
        }

        var settings = InputFolder.ReadText(file, diagnostics) is { } source ? SourcesFile.Read(source, diagnostics) : FetchSettings.None;
        var sources = Chosen(settings, new Location(file.ShownPath), diagnostics);
        var ledger = LedgerBook.Read(input, diagnostics);
        if (diagnostics.HasErrors) return null;

        var files = options.IsDryRun ? null : options.Files;
        var book = new LedgerBook(options.Input, ledger, files);
        using var client = new ServiceClient(new ServiceClientOptions
        {
            UserAgent = UserAgent.Of(options.BaseUrl, settings.Contact, input, diagnostics),
            Via = options.Via,
            Time = options.Time,
            Timeout = options.Timeout,
            Progress = options.Progress,
        });
        var published = new PublishedBook(input, options.Input, files, diagnostics);
        if (diagnostics.HasErrors) return null;
        var context = new FetchContext(client, book, new DigestFolder(options.Input, files), published, options.Time);
        SourceRun[] runs = [.. sources.Select(s => new SourceRun(s, context))];
        await Task.WhenAll(runs.Select(r => r.Run(options.From, options.To, cancellation)));
        foreach (var day in book.Ledger.Days.Where(d => d.All(e => e.State != DayState.Waiting))) published.Close(day.Key, options.Time.GetUtcNow());
        return new FetchResult(sources, [.. runs.SelectMany(r => r.Entries)], book.Ledger, runs.Sum(r => r.Answered), runs.Sum(r => r.Failed));
    }

    private IReadOnlyList<PaperSource> Chosen(FetchSettings settings, Location at, DiagnosticBag diagnostics)
    {
        if (options.Sources.Count == 0) return settings.Sources;
        var ids = settings.Sources.Select(s => s.Id).ToArray();
        foreach (var unknown in options.Sources.Except(ids))
            diagnostics.Error(at, Codes.BadIdentifier, $"there is no source '{unknown}'.{Nearest.Hint(unknown, ids)} Known are {string.Join(", ", ids)}.");
        return [.. settings.Sources.Where(s => options.Sources.Contains(s.Id))];
    }
}
