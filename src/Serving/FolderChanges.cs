namespace Site.Serving;

/// <summary>Waits for changes of the files in the folders of the input and the theme.</summary>
public sealed class FolderChanges : IDisposable
{
    private static readonly string[] CopiedFolders = ["static", "media"];

    // Editors write a file in several steps: changes less than this apart are one.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    private readonly List<FolderWatch> _watches;
    private readonly SemaphoreSlim _signal = new(0);
    private int _changed;

    /// <summary>Watches from now on, a folder that is not there as soon as it is.</summary>
    public FolderChanges(string input, string theme) =>
        _watches =
        [
            new FolderWatch(input, path => Note(path, CopiedFolders.Contains(path.Split(Path.DirectorySeparatorChar)[0]) ? Changed.Content | Changed.Copied : Changed.Content)),
            new FolderWatch(theme, path => Note(path, Changed.Theme)),
        ];

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
        foreach (var watch in _watches) watch.Dispose();
        _signal.Dispose();
    }

    private void Note(string path, Changed changed)
    {
        // What editors put beside a file while it is open is never read.
        if (Path.GetFileName(path) is ['.', ..] or [.., '~']) return;
        Interlocked.Or(ref _changed, (int)changed);
        _signal.Release();
    }
}
