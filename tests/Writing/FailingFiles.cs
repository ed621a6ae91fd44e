using Site.Writing;

namespace Site.Tests.Writing;

/// <summary>Changes files until one change fails.</summary>
/// <param name="changes">How many changes succeed before.</param>
internal sealed class FailingFiles(int changes = int.MaxValue) : OutputFiles
{
    private int _count;

    /// <summary>What this file system cannot do at all: "exchange", "link .htaccess".</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>Whether the process ends there: nothing catches the exception, and no later change is made.</summary>
    public bool IsKilled { get; init; }

    public bool HasFailed => _count > changes;

    // Waiting for the disk, once a test, takes longer than all the rest.
    public override void Flush(string path) => Begin("flush", path);

    protected override void Begin(string change, string path)
    {
        if (Refused.Any(r => $"{change} {Path.GetFileName(path)}".StartsWith(r, StringComparison.Ordinal))) throw new IOException("Not supported.");
        var number = Interlocked.Increment(ref _count);
        if (IsKilled && number > changes) throw new InvalidOperationException("The process was killed.");
        if (number - 1 == changes) throw new IOException("No space left on device.");
    }
}
