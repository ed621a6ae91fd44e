using System.Buffers;
using System.Collections.Concurrent;
using Site.Addresses;
using Site.Diagnostics;

namespace Site.Writing;

/// <summary>
/// Writes the site, rendering in parallel. Nothing reaches the published folder before everything has been made without
/// an error: a first build grows in a folder beside it and is renamed, a later one puts there only the files that changed.
/// </summary>
public sealed class SiteWriter(string output, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    private readonly string _output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));

    private string Staging { get; } = BesideOutput.PathOf(output, "~new");

    /// <param name="inspect">Sees each file's content once it is made.</param>
    /// <param name="inspected">Told once all files are made, while none is published yet.</param>
    /// <param name="progress">Told after each file.</param>
    public WriteResult Write(IReadOnlyList<SiteFile> files, Action<SiteFile, ReadOnlyMemory<byte>> inspect, Action inspected, Action progress)
    {
        if (!OutputMarker.MayWriteTo(_output))
        {
            diagnostics.Error(new Location(output), Codes.ForeignOutput,
                $"the output folder holds files that this program did not write (it has no '{OutputMarker.Name}'); name an empty or a new folder.");
            return new WriteResult(0, 0, 0, 0, new SiteListing());
        }

        if (Directory.Exists(Staging)) Directory.Delete(Staging, recursive: true);
        var isCold = !Directory.Exists(_output) || !Directory.EnumerateFileSystemEntries(_output).Any();
        SiteFile[] all = [.. files, OutputMarker.File];
        var changed = new string?[all.Length];
        var bytes = 0L;
        var listing = new SiteListing();
        if (isCold) MakeFolders(Staging, all.Select(f => f.Path.Value));

        // A worker is replaced many times, and its buffer goes on to the next.
        var buffers = new ConcurrentBag<ArrayBufferWriter<byte>>();
        Parallel.For(
            0,
            all.Length,
            new ParallelOptions { CancellationToken = cancellation },
            () => buffers.TryTake(out var known) ? known : new ArrayBufferWriter<byte>(1 << 19),
            (i, _, buffer) =>
            {
                buffer.ResetWrittenCount();
                all[i].Write(buffer);
                inspect(all[i], buffer.WrittenMemory);
                Interlocked.Add(ref bytes, buffer.WrittenCount);
                if (isCold) listing.Add(all[i].Path.Value, buffer.WrittenCount, Create(Path.Combine(Staging, all[i].Path.Value), buffer.WrittenSpan));
                else if (!IsSame(Path.Combine(_output, all[i].Path.Value), buffer.WrittenSpan))
                {
                    changed[i] = all[i].Path.Value;
                    CreateWithFolder(Path.Combine(Staging, all[i].Path.Value), buffer.WrittenSpan);
                }

                progress();
                return buffer;
            },
            buffers.Add);

        inspected();
        var moved = diagnostics.HasErrors ? 0 : isCold ? PublishCold(all.Length) : Publish([.. changed.OfType<string>()]);
        var removed = diagnostics.HasErrors || isCold ? 0 : RemoveStale(all);
        if (Directory.Exists(Staging)) Directory.Delete(Staging, recursive: true);
        return new WriteResult(all.Length, moved, removed, bytes, isCold || diagnostics.HasErrors ? listing : SiteListing.Of(_output));
    }

    private int PublishCold(int count)
    {
        if (Directory.Exists(_output)) Directory.Delete(_output);
        Directory.Move(Staging, _output);
        return count;
    }

    private int Publish(IReadOnlyList<string> changed)
    {
        MakeFolders(_output, changed);
        foreach (var path in changed)
            File.Move(Path.Combine(Staging, path), Path.Combine(_output, path), overwrite: true);
        return changed.Count;
    }

    // Files of an earlier build that the site no longer has. What begins with a dot at the top (.git) is not ours, but the
    // one folder of that kind that sites publish. Links to other places are not followed.
    private int RemoveStale(IReadOnlyList<SiteFile> files)
    {
        var wanted = files.Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal);
        var removed = 0;
        foreach (var full in Directory.EnumerateFiles(_output, "*", Below))
        {
            var path = Path.GetRelativePath(_output, full).Replace('\\', '/');
            if (IsForeign(path) || wanted.Contains(path)) continue;
            File.Delete(full);
            removed++;
        }

        foreach (var folder in Directory.EnumerateDirectories(_output, "*", Below).OrderByDescending(d => d.Length))
        {
            if (!IsForeign(Path.GetRelativePath(_output, folder)) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        }

        return removed;
    }

    private static bool IsForeign(string path) => path.StartsWith('.') && !path.StartsWith(".well-known", StringComparison.Ordinal);

    private static void MakeFolders(string root, IEnumerable<string> paths)
    {
        Directory.CreateDirectory(root);
        var made = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            var folder = path.AsSpan(0, Math.Max(0, path.LastIndexOf('/')));
            if (folder.Length > 0 && made.Add(folder)) Directory.CreateDirectory(Path.Join(root, folder));
        }
    }

    private static void CreateWithFolder(string path, ReadOnlySpan<byte> content)
    {
        if (Path.GetDirectoryName(path) is { } folder) Directory.CreateDirectory(folder);
        Create(path, content);
    }

    // Gives the time of the new file.
    private static DateTime Create(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None);
        RandomAccess.Write(file, content, 0);
        return File.GetLastWriteTimeUtc(file);
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> content)
    {
        if (!File.Exists(path)) return false;
        using var file = File.OpenHandle(path);
        if (RandomAccess.GetLength(file) != content.Length) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (long at = 0; at < content.Length;)
            {
                var read = RandomAccess.Read(file, buffer, at);
                if (read == 0 || at + read > content.Length || !buffer.AsSpan(0, read).SequenceEqual(content.Slice((int)at, read))) return false;
                at += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
