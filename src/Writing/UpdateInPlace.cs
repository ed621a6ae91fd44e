using Site.Addresses;

namespace Site.Writing;

/// <summary>
/// Publishes file by file, where the output folder cannot be renamed. A journal tells what there is to do from the moment
/// that it begins, so that the next build finishes what this one could not.
/// </summary>
internal sealed class UpdateInPlace(OutputPaths paths, OutputFiles files)
{
    private const string Heading = "What Paper Digest has yet to publish: the folder that the new files are in, and all files of the site.";

    public void Begin(SiteChange change) =>
        files.Write(paths.Journal, string.Join('\n', [Heading, Path.GetFileName(paths.Staging), .. change.All]));

    /// <summary>Does what the journal says and is not done yet.</summary>
    public void Finish()
    {
        if (File.ReadAllLines(paths.Journal) is [Heading, var folder, .. var all] && all.All(path => SitePath.TryParse(path, out _)))
        {
            var staging = Path.Join(paths.Parent, Path.GetFileName(folder));
            SiteTree.Remove(paths.Output, SiteTree.FilesBut(all, paths.Output), files);
            SiteFolders.Create(paths.Output, all, files);
            foreach (var path in all.Where(path => File.Exists(Path.Join(staging, path))))
                files.Move(Path.Join(staging, path), Path.Join(paths.Output, path));
        }

        files.DeleteFile(paths.Journal);
    }
}
