using Site.Files;

namespace Site.Reading;

/// <summary>
/// Lists the files below a folder that is read, hidden ones left out. Links are followed where they stay in the folder;
/// what cannot be read like a file is listed with what is wrong with it.
/// </summary>
internal sealed class InputListing
{
    private readonly List<InputFile> _files = [];
    private readonly FileHashes _hashes;
    private readonly string _shownRoot;
    private readonly string _realRoot;

    private InputListing(string root, string shownRoot, FileHashes hashes) => (_shownRoot, _realRoot, _hashes) = (shownRoot, RealPath.Of(root), hashes);

    /// <summary>In ordinal order of their paths.</summary>
    public static IReadOnlyList<InputFile> Of(string root, string shownRoot, FileHashes hashes)
    {
        if (!Directory.Exists(root)) return [];
        var listing = new InputListing(root, shownRoot, hashes);
        listing.AddFolder(Path.GetFullPath(root), "", isLinked: false);
        return [.. listing._files.OrderBy(f => f.RelativePath, StringComparer.Ordinal)];
    }

    private void AddFolder(string folder, string relative, bool isLinked)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (IsHidden(entry.Name)) continue;
                var path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
                if (entry.LinkTarget is not null) AddLink(entry, path, isLinked);
                else if (entry is DirectoryInfo) AddFolder(entry.FullName, path, isLinked);
                else Add(entry.FullName, path, entry.FullName);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add(folder, relative, $"the folder cannot be read: {e.Message}", null);
        }
    }

    private void AddLink(FileSystemInfo link, string relative, bool isLinked)
    {
        string real;
        try
        {
            real = RealPath.Of(link.FullName);
        }
        catch (IOException)
        {
            Add(link.FullName, relative, "this link leads in a circle.", null);
            return;
        }

        if (!RealPath.IsWithin(real, _realRoot))
            Add(link.FullName, relative, $"this link leads out of {_shownRoot}, to '{link.LinkTarget}'; put a copy in its place.", null);
        else if (!Directory.Exists(real))
            Add(link.FullName, relative, real);
        else if (isLinked)
            // Followed further, links could lead in circles, or to the same files without an end.
            Add(link.FullName, relative, "this is a link to a folder, within a folder that a link leads to; put a copy in place of one of them.", null);
        else
            AddFolder(link.FullName, relative, isLinked: true);
    }

    private void Add(string full, string relative, string real) =>
        Add(full, relative, !File.Exists(real) || FileIdentity.IsRegular(real) ? null : "this is no file with a content, but a pipe, a socket or a device.", _hashes);

    private void Add(string full, string relative, string? problem, FileHashes? hashes) =>
        _files.Add(new InputFile(full, relative, relative.Length == 0 ? _shownRoot : $"{_shownRoot}/{relative}") { Problem = problem, Hashes = hashes });

    private static bool IsHidden(string name) => (name.StartsWith('.') && name != ".well-known") || name.EndsWith('~');
}
