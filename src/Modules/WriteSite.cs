using Site.Addresses;
using Site.Checking;
using Site.Execution;
using Site.Papers;
using Site.Writing;

namespace Site.Modules;

/// <summary>Writes all files, each seen by the link checker first.</summary>
public sealed class WriteSite(Pipeline settings, Pipeline digests, OutputFolder output, Action<int, int> progress) : Module<SiteFile, WriteResult>
{
    protected override IEnumerable<Document<WriteResult>> Execute(IReadOnlyList<Document<SiteFile>> inputs, PipelineContext context)
    {
        SiteFile[] files = [.. inputs.Select(d => d.Model)];
        var foreignLinks = context.Model<PaperDigest>(digests).Papers.SelectMany(p => p.Links).Select(l => l.Url);
        var links = new LinkChecker(files, foreignLinks, context.Model<SiteSettings>(settings).BaseUrl, context.Diagnostics);
        var done = 0;
        var writer = new SiteWriter(output, context.Diagnostics, context.Cancellation);
        yield return new Document<WriteResult>(writer.Write(
            files,
            (file, content) => links.Check(file, content.Span),
            links.Report,
            () => progress(Interlocked.Increment(ref done), files.Length)));
    }
}
