using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace Site.Writing;

/// <summary>Tells whether the files of a written site are still the same, without reading them.</summary>
public static class SiteListing
{
    /// <summary>A hash over the names, sizes and times of all files below a folder.</summary>
    public static string Of(string folder)
    {
        var files = new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.ToFullPath()}\0{entry.Length}\0{entry.LastWriteTimeUtc.Ticks}\n"),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        };
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Order(StringComparer.Ordinal)) hash.AppendData(Encoding.UTF8.GetBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
