using Site.Addresses;
using Site.Diagnostics;
using Site.Files;

namespace Site.Writing;

/// <summary>
/// Writes the site. What differs from the published site is written to a folder beside it, which is published once everything
/// has been made without an error.
/// </summary>
public sealed class SiteWriter(OutputFolder output, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly OutputPaths _paths = new(output.Path);

    /// <param name="inspect">Sees each file's content once it is made.</param>
    /// <param name="inspected">Told once all files are made, while none is published yet.</param>
    /// <param name="progress">Told after each file.</param>
    public WriteResult Write(IReadOnlyList<SiteFile> files, Action<SiteFile, ReadOnlyMemory<byte>> inspect, Action inspected, Action progress)
    {
        SiteFile[] all = [.. files, OutputMarker.File];
        var staged = new StagedSite(output, all, Made, cancellation);
        var publication = new Publication(_paths, output.Files, cancellation);
        try
        {
            var change = staged.Make();
            inspected();
            if (diagnostics.HasErrors) return new WriteResult(all.Length, 0, 0, staged.Bytes, staged.Listing);
            if (!change.IsNone) publication.Publish(change);
            return new WriteResult(all.Length, change.Written.Count, change.Removed.Count, staged.Bytes, staged.Listing);
        }
        catch (Exception e) when (FileFault.Of(e) is not null)
        {
            throw new PublicationException(publication.State, FileFault.Of(e) ?? e);
        }
        finally
        {
            RemoveLeftOvers();
        }

        void Made(SiteFile file, ReadOnlyMemory<byte> content)
        {
            inspect(file, content);
            progress();
        }
    }

    private void RemoveLeftOvers()
    {
        try
        {
            new LeftOvers(_paths, output.Files).Remove();
        }
        catch (Exception e) when (FileFault.Of(e) is not null)
        {
            // The next build does it.
        }
    }
}
