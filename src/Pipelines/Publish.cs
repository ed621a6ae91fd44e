using Site.Addresses;
using Site.Checking;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Writing;

namespace Site.Pipelines;

/// <summary>Brings all files together, checks their addresses and links, and writes the site.</summary>
public sealed class Publish : Pipeline
{
    public Publish(Settings settings, string output, Action<int, int> progress, params IReadOnlyList<Pipeline> makers)
    {
        Dependencies = [settings, .. makers];
        PostProcess = [new CollectFiles(makers)];
        Output = [new WriteSite(settings, output, progress)];
    }

    // Two that differ in case only are one file on many disks.
    private static void CheckPaths(SiteFile[] files, DiagnosticBag diagnostics)
    {
        var paths = new HashSet<string>(files.Length, StringComparer.OrdinalIgnoreCase);
        var repeated = files.Where(f => !paths.Add(f.Path.Value)).Select(f => f.Path.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var same in files.Where(f => repeated.Contains(f.Path.Value)).GroupBy(f => f.Path.Value, StringComparer.OrdinalIgnoreCase))
        {
            var origins = same.Select(f => f.Origin).Distinct().ToArray();
            diagnostics.Error(new Location(origins[^1]), Codes.CollidingAddress, $"the address {same.Key} is claimed more than once: by {string.Join(" and ", origins)}.");
        }
    }

    // A file "tags" leaves no room for "tags/index.html".
    private static void CheckFolders(SiteFile[] files, DiagnosticBag diagnostics)
    {
        var folders = new Dictionary<string, SiteFile>(StringComparer.OrdinalIgnoreCase);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in files)
            for (var path = Folder(file.Path.Value); path.Length > 0 && known.TryAdd(path, file); path = Folder(path)) ;
        foreach (var file in files.Where(f => folders.ContainsKey(f.Path.Value)))
            diagnostics.Error(new Location(file.Origin), Codes.CollidingAddress, $"the address {file.Path} is also a folder of the site, which holds {folders[file.Path.Value].Path}.");
    }

    private static ReadOnlySpan<char> Folder(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Takes the files of all makers, and looks for addresses that collide.</summary>
    private sealed class CollectFiles(IReadOnlyList<Pipeline> makers) : Source<SiteFile>
    {
        protected override IEnumerable<Document<SiteFile>> Execute(PipelineContext context)
        {
            Document<SiteFile>[] made = [.. makers.SelectMany(context.Documents<SiteFile>)];
            SiteFile[] files = [.. made.Select(d => d.Model)];
            Parallel.Invoke(() => CheckPaths(files, context.Diagnostics), () => CheckFolders(files, context.Diagnostics));
            return made;
        }
    }

    /// <summary>Writes all files, each seen by the link checker first.</summary>
    private sealed class WriteSite(Settings settings, string output, Action<int, int> progress) : Module<SiteFile, WriteResult>
    {
        protected override IEnumerable<Document<WriteResult>> Execute(IReadOnlyList<Document<SiteFile>> inputs, PipelineContext context)
        {
            SiteFile[] files = [.. inputs.Select(d => d.Model)];
            var links = new LinkChecker(files, context.Model<SiteSettings>(settings).BaseUrl, context.Diagnostics);
            var done = 0;
            var writer = new SiteWriter(output, context.Diagnostics, context.Cancellation);
            yield return new Document<WriteResult>(writer.Write(
                files,
                (file, content) =>
                {
                    if (file.Path.IsPage) links.Check(file, content.Span);
                },
                links.Report,
                () => progress(Interlocked.Increment(ref done), files.Length)));
        }
    }
}
