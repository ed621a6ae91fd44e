using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace Site.Writing;

/// <summary>Tells whether the files of a written site are still the same, without reading them.</summary>
public static class SiteListing
{
    private static readonly EnumerationOptions Here = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
    private static readonly EnumerationOptions Below = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false, RecurseSubdirectories = true };

    /// <summary>A hash over the names, sizes and times of all files below a folder.</summary>
    public static string Of(string folder)
    {
        string[] folders = [folder, .. Directory.EnumerateDirectories(folder, "*", Below)];
        Array.Sort(folders, StringComparer.Ordinal);
        var listings = new string[folders.Length];
        // A file's size and time take a call each to the system, which waits for no other.
        Parallel.For(0, folders.Length, i => listings[i] = $"{folders[i]}\n{string.Concat(Files(folders[i]).Order(StringComparer.Ordinal))}");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var listing in listings) hash.AppendData(Encoding.UTF8.GetBytes(listing));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static FileSystemEnumerable<string> Files(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.FileName}\0{entry.Length}\0{entry.LastWriteTimeUtc.Ticks}\n"),
        Here)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
    };
}
