using System.IO.Enumeration;

namespace Site.Writing;

/// <summary>The files of a published site, without what is foreign in its folder.</summary>
internal static class SiteTree
{
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>The paths of all files that a site does not have, with "/".</summary>
    public static IReadOnlyList<string> FilesBut(IEnumerable<string> wanted, string root)
    {
        var all = wanted.ToHashSet(StringComparer.Ordinal);
        return [.. Directory.EnumerateFiles(root, "*", Below)
            .Select(full => Path.GetRelativePath(root, full).Replace('\\', '/'))
            .Where(path => !all.Contains(path) && !ForeignEntries.IsForeign(path))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Removes files, and all folders that are empty then.</summary>
    public static void Remove(string root, IReadOnlyList<string> removed, OutputFiles files)
    {
        foreach (var path in removed) files.DeleteFile(Path.Join(root, path));
        foreach (var folder in Directory.EnumerateDirectories(root, "*", Below).OrderByDescending(f => f.Length).ToArray())
        {
            if (!ForeignEntries.IsForeign(Path.GetRelativePath(root, folder)) && !Directory.EnumerateFileSystemEntries(folder).Any()) files.DeleteFolder(folder);
        }
    }

    /// <summary>The first symbolic link among them, or null.</summary>
    public static string? FindLink(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        return new FileSystemEnumerable<string>(root, (ref entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !IsForeign(root, ref entry),
            // Links are not followed, so that there is no way out of the folder.
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !IsForeign(root, ref entry),
        }.FirstOrDefault();
    }

    private static bool IsForeign(string root, ref FileSystemEntry entry) =>
        entry.Directory.Length == root.Length && ForeignEntries.IsForeign(entry.FileName);
}
