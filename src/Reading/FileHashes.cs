using System.Collections.Concurrent;
using System.IO.Hashing;

namespace Site.Reading;

/// <summary>The hash of every file as it was read, to tell whether one changed between two readings. Safe to use from many threads.</summary>
internal sealed class FileHashes
{
    private readonly ConcurrentDictionary<string, UInt128> _hashes = new(StringComparer.Ordinal);
    private volatile bool _differ;

    /// <summary>Whether a file was read twice with different content.</summary>
    public bool Differ => _differ;

    public UInt128 Add(string path, ReadOnlySpan<byte> content)
    {
        var hash = XxHash128.HashToUInt128(content);
        if (_hashes.GetOrAdd(path, hash) != hash) _differ = true;
        return hash;
    }
}
