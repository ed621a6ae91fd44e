using Site.Diagnostics;

namespace Site.Addresses;

/// <summary>Finds files of the site whose addresses collide.</summary>
public static class AddressCheck
{
    public static void Report(IReadOnlyList<SiteFile> files, DiagnosticBag diagnostics)
    {
        CheckPaths(files, diagnostics);
        CheckFolders(files, diagnostics);
    }

    // Two that differ in case only are one file on many disks.
    private static void CheckPaths(IReadOnlyList<SiteFile> files, DiagnosticBag diagnostics)
    {
        var paths = new HashSet<string>(files.Count, StringComparer.OrdinalIgnoreCase);
        var repeated = files.Where(f => !paths.Add(f.Path.Value)).Select(f => f.Path.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var same in files.Where(f => repeated.Contains(f.Path.Value)).GroupBy(f => f.Path.Value, StringComparer.OrdinalIgnoreCase))
        {
            var origins = same.Select(f => f.Origin).Distinct().ToArray();
            diagnostics.Error(new Location(origins[^1]), Codes.CollidingAddress, $"the address {same.Key} is claimed more than once: by {string.Join(" and ", origins)}.");
        }
    }

    // A file "tags" leaves no room for "tags/index.html".
    private static void CheckFolders(IReadOnlyList<SiteFile> files, DiagnosticBag diagnostics)
    {
        var folders = new Dictionary<string, SiteFile>(StringComparer.OrdinalIgnoreCase);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in files)
            for (var path = Folder(file.Path.Value); path.Length > 0 && known.TryAdd(path, file); path = Folder(path)) ;
        foreach (var file in files.Where(f => folders.ContainsKey(f.Path.Value)))
            diagnostics.Error(new Location(file.Origin), Codes.CollidingAddress, $"the address {file.Path} is also a folder of the site, which holds {folders[file.Path.Value].Path}.");
    }

    private static ReadOnlySpan<char> Folder(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
