using Site.Addresses;

namespace Site.Writing;

/// <summary>What lies in the output folder and is not the site's: names at its top that begin with a dot, as <c>.git</c>.</summary>
internal static class ForeignEntries
{
    private static readonly string[] Own = [OutputMarker.Name, Routes.NoJekyll.Value, ".well-known"];

    /// <param name="path">From the site's root, with the separators of the platform or "/".</param>
    public static bool IsForeign(ReadOnlySpan<char> path)
    {
        var end = path.IndexOfAny('/', Path.DirectorySeparatorChar);
        return path.StartsWith('.') && !Own.Contains((end < 0 ? path : path[..end]).ToString());
    }

    public static IEnumerable<FileSystemInfo> In(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos(".*").Where(e => IsForeign(e.Name));

    /// <summary>
    /// Gives a new site the foreign files of the published one. A host may read them at any moment (<c>.htaccess</c>), so that
    /// they must be there when the new site takes the place of the other; folders cannot be in two places.
    /// </summary>
    public static void Link(string from, string to, OutputFiles files)
    {
        foreach (var file in In(from).OfType<FileInfo>().Where(f => f.LinkTarget is null)) files.Link(file.FullName, Path.Join(to, file.Name));
    }

    /// <summary>Moves what is foreign to another folder, unless that has it.</summary>
    public static void Move(string from, string to, OutputFiles files)
    {
        foreach (var entry in In(from).ToArray())
        {
            var target = Path.Join(to, entry.Name);
            if (Path.Exists(target)) continue;
            files.CreateFolder(to);
            files.Move(entry.FullName, target);
        }
    }
}
