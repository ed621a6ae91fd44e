using System.Diagnostics;
using Site.Diagnostics;
using Site.Files;
using Site.Pipelines;

namespace Site.Serving;

/// <summary>Keeps the previewed site as the input and the theme are, until it is stopped.</summary>
public sealed class SitePreview
{
    private readonly BuildOptions _options;
    private readonly PreviewBuild _build;
    private readonly Action<PreviewedSite, TimeSpan> _made;
    private readonly TaskCompletionSource<PreviewedSite> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PreviewedSite? _current;
    private int _copies;

    /// <param name="made">Told of each site that a change gave, and how long it took.</param>
    public SitePreview(BuildOptions options, Action<PreviewedSite, TimeSpan> made) => (_options, _build, _made) = (options, new PreviewBuild(options), made);

    /// <summary>Ends once there is a newer site than now.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>The site as it is now; the first one is waited for.</summary>
    public Task<PreviewedSite> Site => _current is { } site ? Task.FromResult(site) : _first.Task;

    /// <summary>Makes the site, and makes it anew after each change. Ends only when cancelled.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        using var changes = new FolderChanges(_options.Input, _options.Theme);
        var change = Changed.Content;
        while (true)
        {
            var watch = Stopwatch.StartNew();
            if (change.HasFlag(Changed.Copied)) _copies++;
            var site = Make(change, cancellation);
            Show(site);
            _made(site, watch.Elapsed);
            // The long part, unless there is another change meanwhile.
            var waiting = changes.Next(cancellation);
            if (change.HasFlag(Changed.Content) && await Completed(waiting, cancellation) is { } completed) Show(completed);
            change = await waiting;
        }
    }

    private PreviewedSite Make(Changed change, CancellationToken cancellation)
    {
        try
        {
            return change == Changed.Theme ? _build.AfterTheme(cancellation) : _build.AfterContent(cancellation);
        }
        catch (Exception e) when (FileFault.Of(e) is { } fault)
        {
            // A file that went while it was read: the next change is on its way.
            var diagnostics = new DiagnosticBag();
            diagnostics.Error(new Location(_options.Input), Codes.UnreadableFile, fault.Message);
            return PreviewedSite.Broken(diagnostics);
        }
    }

    private async Task<PreviewedSite?> Completed(Task<Changed> changed, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var completing = Task.Run(() => _build.Complete(stop.Token), CancellationToken.None);
        if (await Task.WhenAny(completing, changed) == changed) await stop.CancelAsync();
        try
        {
            return await completing;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e) when (FileFault.Of(e) is not null)
        {
            return null;
        }
    }

    private void Show(PreviewedSite site)
    {
        _current = site with { Copies = _copies };
        _first.TrySetResult(_current);
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }
}
