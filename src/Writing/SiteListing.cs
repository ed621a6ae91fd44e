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
    private static readonly EnumerationOptions Here = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly Lock _lock = new();
    private UInt128 _sum;

    /// <summary>The listing of all files below a folder that are the site's, and of links, which no site has.</summary>
    public static SiteListing Of(string folder)
    {
        var listing = new SiteListing();
        listing.AddFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), "");
        return listing;
    }

    /// <param name="path">From the site's root, with "/" on every platform.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="modified">In universal time.</param>
    public void Add(ReadOnlySpan<char> path, long size, DateTime modified)
    {
        var hash = XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path}\0{size}\0{modified.Ticks}")));
        lock (_lock) _sum += hash;
    }

    public override string ToString() => _sum.ToString("x32", CultureInfo.InvariantCulture);

    // A file's size and time take a call each to the system, which waits for no other.
    private void AddFolder(string folder, string path)
    {
        var folders = new FileSystemEnumerable<string>(folder, (ref entry) => entry.FileName.ToString(), Here)
        {
            ShouldIncludePredicate = (ref entry) =>
            {
                if (path.Length == 0 && ForeignEntries.IsForeign(entry.FileName)) return false;
                if (entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) return true;
                Add(string.Concat(path, entry.FileName), entry.Length, entry.LastWriteTimeUtc.UtcDateTime);
                return false;
            },
        };
        Parallel.ForEach(folders, name => AddFolder(Path.Join(folder, name), $"{path}{name}/"));
    }
}
