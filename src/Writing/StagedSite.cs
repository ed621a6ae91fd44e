using System.Buffers;
using System.Collections.Concurrent;
using Site.Addresses;

namespace Site.Writing;

/// <summary>Makes the files of a new site in parallel, and writes those that differ from the published site to a folder beside it.</summary>
/// <param name="made">Sees each file's content once it is made.</param>
internal sealed class StagedSite(OutputFolder output, SiteFile[] all, Action<SiteFile, ReadOnlyMemory<byte>> made, CancellationToken cancellation)
{
    private readonly OutputPaths _paths = new(output.Path);
    private readonly bool[] _isWritten = new bool[all.Length];
    private readonly int _archive = Array.FindIndex(all, f => f.ArchiveFolder is not null);

    // The pages that say how large the archive is, as it has them: without that.
    private readonly ConcurrentDictionary<int, byte[]> _withoutArchive = [];
    private bool _isFirst;
    private long _bytes;

    public SiteListing Listing { get; } = new();

    /// <summary>The size of the site.</summary>
    public long Bytes => _bytes;

    public SiteChange Make()
    {
        _isFirst = !File.Exists(Path.Join(_paths.Output, OutputMarker.Name));
        if (_isFirst) SiteFolders.Create(_paths.Staging, all.Select(f => f.Path.Value), output.Files);
        MakeFiles();
        if (_archive >= 0) MakeArchive();
        return new SiteChange
        {
            Written = [.. all.Where((_, i) => _isWritten[i]).Select(f => f.Path.Value)],
            Kept = [.. all.Where((_, i) => !_isWritten[i]).Select(f => f.Path.Value)],
            Removed = _isFirst ? [] : SiteTree.FilesBut(all.Select(f => f.Path.Value), _paths.Output),
        };
    }

    private void MakeFiles()
    {
        // A worker is replaced many times, and its buffer goes on to the next.
        var buffers = new ConcurrentBag<ArrayBufferWriter<byte>>();
        Parallel.For(
            0,
            all.Length,
            new ParallelOptions { CancellationToken = cancellation },
            () => buffers.TryTake(out var used) ? used : new ArrayBufferWriter<byte>(1 << 19),
            (i, _, buffer) =>
            {
                if (i == _archive) return buffer;
                buffer.ResetWrittenCount();
                all[i].Write(buffer);
                if (_archive >= 0 && all[i].WithArchive is not null) _withoutArchive[i] = buffer.WrittenSpan.ToArray();
                else Take(i, all[i], buffer);
                return buffer;
            },
            buffers.Add);
    }

    private void MakeArchive()
    {
        var (path, folder) = (all[_archive].Path.Value, all[_archive].ArchiveFolder ?? "");
        var files = Enumerable.Range(0, all.Length).Where(i => i != _archive && all[i].Path != OutputMarker.File.Path).Select(i => new ArchivedFile(all[i].Path.Value, () => Open(i)));
        var staged = Path.Join(_paths.Staging, path);
        SiteFolders.Create(_paths.Staging, [], output.Files);
        using (var stream = output.Files.Create(staged)) SiteArchive.Write(stream, folder, files, cancellation);

        var archive = new FileInfo(staged);
        var published = new FileInfo(Path.Join(_paths.Output, path));
        _isWritten[_archive] = !published.Exists || !FileComparison.IsSame(staged, published.FullName);
        var size = archive.Length;
        Listing.Add(path, size, (_isWritten[_archive] ? archive : published).LastWriteTimeUtc);
        if (!_isWritten[_archive]) output.Files.DeleteFile(staged);
        _bytes += size;
        made(all[_archive], default);

        foreach (var i in _withoutArchive.Keys)
        {
            var (file, buffer) = (all[i].WithArchive?.Invoke(size) ?? all[i], new ArrayBufferWriter<byte>());
            file.Write(buffer);
            Take(i, file, buffer);
        }
    }

    private Stream Open(int i) =>
        _withoutArchive.TryGetValue(i, out var page) ? new MemoryStream(page) : File.OpenRead(Path.Join(_isWritten[i] ? _paths.Staging : _paths.Output, all[i].Path.Value));

    private void Take(int i, SiteFile file, ArrayBufferWriter<byte> content)
    {
        made(file, content.WrittenMemory);
        _isWritten[i] = _isFirst || !IsPublished(file.Path.Value, content.WrittenSpan);
        if (_isWritten[i]) Stage(file.Path.Value, content.WrittenSpan);
        Interlocked.Add(ref _bytes, content.WrittenCount);
    }

    private void Stage(string path, ReadOnlySpan<byte> content)
    {
        if (!_isFirst) SiteFolders.Create(_paths.Staging, [path], output.Files);
        Listing.Add(path, content.Length, output.Files.Create(Path.Join(_paths.Staging, path), content));
    }

    private bool IsPublished(string path, ReadOnlySpan<byte> content)
    {
        var published = new FileInfo(Path.Join(_paths.Output, path));
        if (!published.Exists || published.Length != content.Length || !FileComparison.IsSame(published.FullName, content)) return false;
        // The time before it was compared: what is written to it later gives it another.
        Listing.Add(path, published.Length, published.LastWriteTimeUtc);
        return true;
    }
}
