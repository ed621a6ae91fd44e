using Site.Diagnostics;

namespace Site.Addresses;

/// <summary>Finds files of the site whose addresses collide, and says what in the input has to change.</summary>
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
            var last = same.Last(f => f.Source is not null || f == same.Last());
            var others = same.Where(f => f != last).Select(Name).Distinct();
            diagnostics.Error(Place(last), Codes.CollidingAddress, $"the address {last.Path} is also that of {string.Join(" and ", others)}; give one of them another name.");
        }
    }

    // A file "tags" leaves no place for "tags/index.html".
    private static void CheckFolders(IReadOnlyList<SiteFile> files, DiagnosticBag diagnostics)
    {
        var folders = new Dictionary<string, SiteFile>(StringComparer.OrdinalIgnoreCase);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in files)
            for (var path = Folder(file.Path.Value); path.Length > 0 && known.TryAdd(path, file); path = Folder(path)) ;
        foreach (var file in files.Where(f => folders.ContainsKey(f.Path.Value)))
            diagnostics.Error(Place(file), Codes.CollidingAddress, $"the address {file.Path} is also a folder of the site, which holds {folders[file.Path.Value].Path}.");
    }

    private static string Name(SiteFile file) => file.Source is { } source ? source.ToString() : $"the site's own page {file.Path}";

    private static Location Place(SiteFile file) => file.Source ?? new Location(file.Origin);

    private static ReadOnlySpan<char> Folder(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
