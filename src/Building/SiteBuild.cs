using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Pipelines;
using Site.Reading;
using Site.Writing;

namespace Site.Building;

/// <summary>The whole site, made, checked and written.</summary>
public sealed class SiteBuild
{
    private readonly SitePipelines _site;
    private readonly Publish _publish;
    private readonly Engine _engine;
    private PipelineContext? _context;

    /// <param name="progress">Told after each file how many are written, and of how many.</param>
    public SiteBuild(BuildOptions options, Action<int, int> progress)
    {
        _site = new SitePipelines(options);
        var files = new AllFiles(_site);
        _publish = new Publish(_site, files, new OutputFolder(options.Output, options.OutputFiles), progress);
        _engine = new Engine([.. _site.All, files, _publish]);
    }

    /// <summary>What it reads.</summary>
    public IReadOnlyList<InputFolder> Folders => _site.Folders;

    /// <summary>The files of the digest, once it has run.</summary>
    internal IReadOnlyList<DigestFile> DigestFiles => [.. _context?.Documents<DigestFile>(_site.DigestFiles).Select(d => d.Model) ?? []];

    /// <summary>Runs it. The result is null where errors kept the site from being written; they are in the diagnostics.</summary>
    public BuildResult? Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        using var culture = new InvariantCulture();
        var context = _context = _engine.Run(diagnostics, cancellation);
        if (diagnostics.HasErrors) return null;
        return new BuildResult(context.Model<PaperDigest>(_site.Digests), context.Model<WriteResult>(_publish));
    }
}
