using System.Buffers;
using System.Globalization;
using System.IO.Enumeration;
using System.IO.Hashing;
using System.Text;

namespace Site.Writing;

/// <summary>
/// Tells whether the files of a written site are still the same, without reading them: by the names, sizes and times of all,
/// whose hashes are added up. Their order does not matter. Safe to use from many threads.
/// </summary>
public sealed class SiteListing
{
    private const int LongestUsual = 512;

    private static readonly EnumerationOptions Here = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
    private static readonly EnumerationOptions Below = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false, RecurseSubdirectories = true };

    private readonly Lock _lock = new();
    private UInt128 _sum;

    /// <summary>The listing of all files below a folder.</summary>
    public static SiteListing Of(string folder)
    {
        var listing = new SiteListing();
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string[] folders = [root, .. Directory.EnumerateDirectories(root, "*", Below)];
        // A file's size and time take a call each to the system, which waits for no other.
        Parallel.For(0, folders.Length, i =>
        {
            foreach (var _ in new FileSystemEnumerable<bool>(folders[i], (ref entry) => listing.Add(root, ref entry), Here)
            {
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            }) ;
        });
        return listing;
    }

    /// <param name="path">From the site's root, with "/" on every platform.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="modified">In universal time.</param>
    public void Add(ReadOnlySpan<char> path, long size, DateTime modified)
    {
        var room = ArrayPool<byte>.Shared.Rent(Math.Max(LongestUsual, 3 * path.Length + 48));
        var length = Encoding.UTF8.GetBytes(path, room);
        var rest = room.AsSpan(length);
        rest[0] = 0;
        BitConverter.TryWriteBytes(rest[1..], size);
        BitConverter.TryWriteBytes(rest[9..], modified.Ticks);
        var hash = XxHash128.HashToUInt128(room.AsSpan(0, length + 17));
        ArrayPool<byte>.Shared.Return(room);
        lock (_lock) _sum += hash;
    }

    public override string ToString() => _sum.ToString("x32", CultureInfo.InvariantCulture);

    private bool Add(string root, ref FileSystemEntry entry)
    {
        var folder = entry.Directory[root.Length..].Trim(['/', Path.DirectorySeparatorChar]);
        var path = string.Concat(folder, folder.IsEmpty ? "" : "/", entry.FileName);
        Add(path.Replace('\\', '/'), entry.Length, entry.LastWriteTimeUtc.UtcDateTime);
        return true;
    }
}
