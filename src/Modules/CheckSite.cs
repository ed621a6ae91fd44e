using System.Buffers;
using System.Collections.Concurrent;
using Site.Addresses;
using Site.Checking;
using Site.Execution;
using Site.Papers;
using Site.Templates;

namespace Site.Modules;

/// <summary>Makes all files and checks their links, and writes none. Passes on what leads out of the site.</summary>
/// <param name="settings">The pipeline of <see cref="SiteSettings"/>.</param>
/// <param name="digests">The pipeline of the <see cref="PaperDigest"/>.</param>
/// <param name="theme">The pipeline of the <see cref="LoadedTheme"/>.</param>
public sealed class CheckSite(Pipeline settings, Pipeline digests, Pipeline theme, Action<int, int> progress) : Module<SiteFile, ExternalLinks>
{
    protected override IEnumerable<Document<ExternalLinks>> Execute(IReadOnlyList<Document<SiteFile>> inputs, PipelineContext context)
    {
        var hasArchive = inputs.Any(d => d.Model.ArchiveFolder is not null);
        SiteFile[] files = [.. inputs.Select(d => hasArchive && d.Model.WithArchive is { } withArchive ? withArchive(0) : d.Model)];
        var foreignLinks = context.Model<PaperDigest>(digests).Papers.SelectMany(p => p.Links).Select(l => l.Url);
        var baseUrl = context.Model<SiteSettings>(settings).BaseUrl;
        var links = new LinkChecker(files, context.Model<LoadedTheme>(theme).Templates, foreignLinks, baseUrl);
        var external = new ExternalLinks(baseUrl);
        var done = 0;
        var buffers = new ConcurrentBag<ArrayBufferWriter<byte>>();
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = context.Cancellation }, file =>
        {
            var buffer = buffers.TryTake(out var used) ? used : new ArrayBufferWriter<byte>(1 << 16);
            buffer.ResetWrittenCount();
            file.Write(buffer);
            links.Check(file, buffer.WrittenSpan);
            external.Add(file, buffer.WrittenSpan);
            buffers.Add(buffer);
            progress(Interlocked.Increment(ref done), files.Length);
        });
        links.Report(context.Diagnostics);
        yield return new Document<ExternalLinks>(external);
    }
}
