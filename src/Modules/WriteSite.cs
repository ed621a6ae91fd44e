using Site.Addresses;
using Site.Checking;
using Site.Execution;
using Site.Papers;
using Site.Templates;
using Site.Writing;

namespace Site.Modules;

/// <summary>Writes all files, each seen by the link checker first.</summary>
public sealed class WriteSite(Pipeline settings, Pipeline digests, Pipeline theme, OutputFolder output, Action<int, int> progress) : Module<SiteFile, WriteResult>
{
    protected override IEnumerable<Document<WriteResult>> Execute(IReadOnlyList<Document<SiteFile>> inputs, PipelineContext context)
    {
        SiteFile[] files = [.. inputs.Select(d => d.Model)];
        var foreignLinks = context.Model<PaperDigest>(digests).Papers.SelectMany(p => p.Links).Select(l => l.Url);
        var links = new LinkChecker(files, context.Model<LoadedTheme>(theme).Templates, foreignLinks, context.Model<SiteSettings>(settings).BaseUrl);
        var done = 0;
        var writer = new SiteWriter(output, context.Diagnostics, context.Cancellation);
        yield return new Document<WriteResult>(writer.Write(
            files,
            (file, content) => links.Check(file, content.Span),
            () => links.Report(context.Diagnostics),
            () => progress(Interlocked.Increment(ref done), files.Length)));
    }
}
