namespace Site.Writing;

/// <summary>What builds leave beside the output folder when they end: the site that was replaced, or a new one that was never finished.</summary>
public sealed class LeftOvers(OutputPaths paths, OutputFiles files)
{
    /// <summary>Finishes or takes back what an interrupted build began. Only for the process that holds the lock.</summary>
    public void Remove()
    {
        if (File.Exists(paths.Journal)) new UpdateInPlace(paths, files).Finish();
        if (Directory.Exists(paths.Replaced))
        {
            if (Directory.Exists(paths.Output)) Remove(paths.Replaced);
            else files.Move(paths.Replaced, paths.Output);
        }

        foreach (var staging in paths.AllStaging) Remove(staging);
        foreach (var temporary in (string[])[paths.Record + "~", paths.Journal + "~"])
            if (File.Exists(temporary)) files.DeleteFile(temporary);
    }

    /// <summary>Removes a site that is no longer published, or not yet. What is foreign in it goes to the output folder.</summary>
    public void Remove(string folder)
    {
        if (!Directory.Exists(folder)) return;
        ForeignEntries.Move(folder, paths.Output, files);
        files.DeleteFolder(folder);
    }
}
