using System.Buffers;
using System.Collections.Concurrent;
using Site.Addresses;
using Site.Diagnostics;
using Site.Files;

namespace Site.Writing;

/// <summary>
/// Writes the site, rendering in parallel. What differs from the published site is written to a folder beside it, which is
/// published once everything has been made without an error.
/// </summary>
public sealed class SiteWriter(OutputFolder output, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly OutputPaths _paths = new(output.Path);
    private readonly SiteListing _listing = new();
    private long _bytes;

    /// <param name="inspect">Sees each file's content once it is made.</param>
    /// <param name="inspected">Told once all files are made, while none is published yet.</param>
    /// <param name="progress">Told after each file.</param>
    public WriteResult Write(IReadOnlyList<SiteFile> files, Action<SiteFile, ReadOnlyMemory<byte>> inspect, Action inspected, Action progress)
    {
        SiteFile[] all = [.. files, OutputMarker.File];
        var publication = new Publication(_paths, output.Files, cancellation);
        try
        {
            var change = Make(all, inspect, progress);
            inspected();
            if (diagnostics.HasErrors) return new WriteResult(all.Length, 0, 0, _bytes, _listing);
            if (!change.IsNone) publication.Publish(change);
            return new WriteResult(all.Length, change.Written.Count, change.Removed.Count, _bytes, _listing);
        }
        catch (Exception e) when (FileFault.Of(e) is not null)
        {
            throw new PublicationException(publication.State, FileFault.Of(e) ?? e);
        }
        finally
        {
            RemoveLeftOvers();
        }
    }

    private SiteChange Make(SiteFile[] all, Action<SiteFile, ReadOnlyMemory<byte>> inspect, Action progress)
    {
        var isFirst = !File.Exists(Path.Join(_paths.Output, OutputMarker.Name));
        if (isFirst) SiteFolders.Create(_paths.Staging, all.Select(f => f.Path.Value), output.Files);
        var isWritten = new bool[all.Length];

        // A worker is replaced many times, and its buffer goes on to the next.
        var buffers = new ConcurrentBag<ArrayBufferWriter<byte>>();
        Parallel.For(
            0,
            all.Length,
            new ParallelOptions { CancellationToken = cancellation },
            () => buffers.TryTake(out var used) ? used : new ArrayBufferWriter<byte>(1 << 19),
            (i, _, buffer) =>
            {
                buffer.ResetWrittenCount();
                all[i].Write(buffer);
                inspect(all[i], buffer.WrittenMemory);
                isWritten[i] = isFirst || !IsPublished(all[i].Path.Value, buffer.WrittenSpan);
                if (isWritten[i]) Stage(all[i].Path.Value, buffer.WrittenSpan, hasFolder: isFirst);
                Interlocked.Add(ref _bytes, buffer.WrittenCount);
                progress();
                return buffer;
            },
            buffers.Add);

        return new SiteChange
        {
            Written = [.. all.Where((_, i) => isWritten[i]).Select(f => f.Path.Value)],
            Kept = [.. all.Where((_, i) => !isWritten[i]).Select(f => f.Path.Value)],
            Removed = isFirst ? [] : SiteTree.FilesBut(all.Select(f => f.Path.Value), _paths.Output),
        };
    }

    private void Stage(string path, ReadOnlySpan<byte> content, bool hasFolder)
    {
        if (!hasFolder) SiteFolders.Create(_paths.Staging, [path], output.Files);
        _listing.Add(path, content.Length, output.Files.Create(Path.Join(_paths.Staging, path), content));
    }

    private bool IsPublished(string path, ReadOnlySpan<byte> content)
    {
        var published = new FileInfo(Path.Join(_paths.Output, path));
        if (!published.Exists || published.Length != content.Length || !FileComparison.IsSame(published.FullName, content)) return false;
        // The time before it was compared: what is written to it later gives it another.
        _listing.Add(path, published.Length, published.LastWriteTimeUtc);
        return true;
    }

    private void RemoveLeftOvers()
    {
        try
        {
            new LeftOvers(_paths, output.Files).Remove();
        }
        catch (Exception e) when (FileFault.Of(e) is not null)
        {
            // The next build does it.
        }
    }
}
