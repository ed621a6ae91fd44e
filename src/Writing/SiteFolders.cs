namespace Site.Writing;

/// <summary>The folders that the files of a site are in.</summary>
internal static class SiteFolders
{
    /// <summary>Creates a root and what the paths need below it.</summary>
    public static void Create(string root, IEnumerable<string> paths, OutputFiles files)
    {
        if (!Directory.Exists(root)) files.CreateFolder(root);
        foreach (var folder in Of(paths))
            if (!Directory.Exists(Path.Join(root, folder))) files.CreateFolder(Path.Join(root, folder));
    }

    /// <summary>Each folder once, as <c>papers</c>; the root is none.</summary>
    private static HashSet<string> Of(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            var folder = path.AsSpan(0, Math.Max(0, path.LastIndexOf('/')));
            if (folder.Length > 0) folders.Add(folder);
        }

        return folders.Set;
    }
}
