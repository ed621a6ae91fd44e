namespace Site.Serving;

/// <summary>Tells of each change below a folder, and of its coming and going, which its parent tells.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly string _folder;
    private readonly Action<string> _note;
    private readonly FileSystemWatcher? _parent;
    private readonly Lock _lock = new();
    private FileSystemWatcher? _inner;
    private bool _isDisposed;

    /// <param name="note">Told of the path that changed, below the folder; "" means the whole of it.</param>
    public FolderWatch(string folder, Action<string> note)
    {
        (_folder, _note) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), note);
        if (Path.GetDirectoryName(_folder) is { } parent && Directory.Exists(parent))
        {
            _parent = new FileSystemWatcher(parent) { NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName };
            _parent.Created += (_, e) => OfParent(e.Name);
            _parent.Deleted += (_, e) => OfParent(e.Name);
            _parent.Renamed += (_, e) => OfParent(e.Name, e.OldName);
            _parent.EnableRaisingEvents = true;
        }

        Watch();
    }

    public void Dispose()
    {
        _parent?.Dispose();
        lock (_lock)
        {
            _isDisposed = true;
            _inner?.Dispose();
        }
    }

    private void OfParent(params ReadOnlySpan<string?> names)
    {
        if (!names.Contains(Path.GetFileName(_folder))) return;
        Watch();
        Note("");
    }

    // A watcher stays with the folder that it began with, whatever that is called later.
    private void Watch()
    {
        lock (_lock)
        {
            _inner?.Dispose();
            _inner = null;
            if (_isDisposed || !Directory.Exists(_folder)) return;
            try
            {
                _inner = new FileSystemWatcher(_folder) { IncludeSubdirectories = true };
                _inner.Changed += (_, e) => Note(e.Name);
                _inner.Created += (_, e) => Note(e.Name);
                _inner.Deleted += (_, e) => Note(e.Name);
                _inner.Renamed += (_, e) => Note(e.Name);
                // More at once than the system tells of.
                _inner.Error += (_, _) => Note("");
                _inner.EnableRaisingEvents = true;
            }
            catch (Exception e) when (e is ArgumentException or FileNotFoundException or DirectoryNotFoundException)
            {
                // It went again; its parent tells when it comes.
            }
        }
    }

    private void Note(string? path)
    {
        if (!_isDisposed) _note(path ?? "");
    }
}
