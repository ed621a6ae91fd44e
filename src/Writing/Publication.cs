namespace Site.Writing;

/// <summary>
/// Puts a new site in the place of the published one, so that readers see one or the other whole: the files that stay the
/// same are linked into the new folder, then the folders change places.
/// </summary>
internal sealed class Publication(OutputPaths paths, OutputFiles files, CancellationToken cancellation)
{
    private readonly LeftOvers _leftOvers = new(paths, files);

    public PublicationState State { get; private set; }

    /// <summary>Publishes the site whose changed files are in the staging folder.</summary>
    public void Publish(SiteChange change)
    {
        if (Directory.Exists(paths.Output)) Complete(change);
        cancellation.ThrowIfCancellationRequested();

        if (!Directory.Exists(paths.Output)) files.Move(paths.Staging, paths.Output);
        else if (files.TryExchange(paths.Staging, paths.Output)) ExchangeAgain(change);
        else if (TryMoveAway()) Replace();
        else PublishInPlace(change);
    }

    // Adds to the staging folder what it lacks of the whole site.
    private void Complete(SiteChange change)
    {
        SiteFolders.Create(paths.Staging, change.Kept, files);
        Parallel.ForEach(change.Kept, new ParallelOptions { CancellationToken = cancellation }, path =>
            files.Link(Path.Join(paths.Output, path), Path.Join(paths.Staging, path)));
        ForeignEntries.Link(paths.Output, paths.Staging, files);
        // Names may reach the disk before content does: after a power failure the site would be one of empty files. A first
        // build has no site to lose, and does without this wait for the disk.
        files.Flush(Path.Join(paths.Staging, OutputMarker.Name));
    }

    // The new site is published. What has the folder itself open (a container, a server started in it) still sees the old one:
    // that is brought up to date while its name is another, and takes the place again. Where this fails, the new folder stays.
    private void ExchangeAgain(SiteChange change)
    {
        State = PublicationState.Published;
        try
        {
            if (change.Removed.Count > 0) SiteTree.Remove(paths.Staging, change.Removed, files);
            SiteFolders.Create(paths.Staging, change.Written, files);
            foreach (var path in change.Written)
            {
                var target = Path.Join(paths.Staging, path);
                files.Link(Path.Join(paths.Output, path), target + "~");
                files.Move(target + "~", target);
            }

            files.TryExchange(paths.Staging, paths.Output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }

        _leftOvers.Remove(paths.Staging);
    }

    private bool TryMoveAway()
    {
        try
        {
            files.Move(paths.Output, paths.Replaced);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is a mounted folder, or open on a system that does not rename what is open.
            return false;
        }
    }

    private void Replace()
    {
        try
        {
            files.Move(paths.Staging, paths.Output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            files.Move(paths.Replaced, paths.Output);
            throw;
        }

        State = PublicationState.Published;
        _leftOvers.Remove(paths.Replaced);
    }

    private void PublishInPlace(SiteChange change)
    {
        var update = new UpdateInPlace(paths, files);
        update.Begin(change);
        State = PublicationState.Unfinished;
        try
        {
            update.Finish();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is done already need not be done again: a second time it may get further.
            update.Finish();
        }

        State = PublicationState.Published;
        _leftOvers.Remove(paths.Staging);
    }
}
