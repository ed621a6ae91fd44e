namespace Site.Serving;

/// <summary>Waits for changes of the files in the folders of the input and the theme.</summary>
public sealed class FolderChanges : IDisposable
{
    private const string CopiedFolder = "static";

    // Editors write a file in several steps: changes less than this apart are one.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _signal = new(0);
    private int _changed;

    /// <summary>Watches from now on. A folder that is not there is not watched.</summary>
    public FolderChanges(string input, string theme)
    {
        Watch(input, path => path.Split(Path.DirectorySeparatorChar)[0] == CopiedFolder ? Changed.Content | Changed.Copied : Changed.Content);
        Watch(theme, _ => Changed.Theme);
    }

    /// <summary>What has changed since the last call; waits until something has, and a moment longer for what belongs to it.</summary>
    public async Task<Changed> Next(CancellationToken cancellation)
    {
        await _signal.WaitAsync(cancellation);
        while (await _signal.WaitAsync(Quiet, cancellation))
        {
        }

        return (Changed)Interlocked.Exchange(ref _changed, 0);
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _signal.Dispose();
    }

    private void Watch(string folder, Func<string, Changed> changed)
    {
        if (!Directory.Exists(folder)) return;
        var watcher = new FileSystemWatcher(Path.GetFullPath(folder)) { IncludeSubdirectories = true };
        watcher.Changed += (_, e) => Note(e.Name ?? "");
        watcher.Created += (_, e) => Note(e.Name ?? "");
        watcher.Deleted += (_, e) => Note(e.Name ?? "");
        watcher.Renamed += (_, e) => Note(e.Name ?? "");
        // More at once than the system tells of.
        watcher.Error += (_, _) => Note("");
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);

        void Note(string path)
        {
            // What editors put beside a file while it is open is never read.
            if (Path.GetFileName(path) is ['.', ..] or [.., '~']) return;
            Interlocked.Or(ref _changed, (int)changed(path));
            _signal.Release();
        }
    }
}
