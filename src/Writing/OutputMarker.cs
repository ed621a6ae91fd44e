using System.Buffers;
using Site.Addresses;

namespace Site.Writing;

/// <summary>The file that marks a folder as written by this program. Without it, files in a folder may be somebody's own.</summary>
public static class OutputMarker
{
    public const string Name = ".paper-digest";

    public static SiteFile File => new(SitePath.Parse(Name), Name, output => output.Write(
        "This folder is written by Paper Digest. Files that the site no longer has are removed from it.\n"u8));

    /// <summary>Whether a folder is not there, is marked, or has nothing that a site could have.</summary>
    public static bool MayWriteTo(string folder) =>
        !Directory.Exists(folder)
        || System.IO.File.Exists(Path.Combine(folder, Name))
        || Directory.EnumerateFileSystemEntries(folder).All(e => ForeignEntries.IsForeign(Path.GetFileName(e)));
}
