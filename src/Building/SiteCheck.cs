using Site.Checking;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;

using Site.Pipelines;

namespace Site.Building;

/// <summary>The whole site, made and checked as a build does, and not written.</summary>
public sealed class SiteCheck
{
    private readonly SitePipelines _site;
    private readonly Checks _checks;
    private readonly Engine _engine;

    /// <param name="progress">Told after each file how many are checked, and of how many.</param>
    public SiteCheck(BuildOptions options, Action<int, int> progress)
    {
        _site = new SitePipelines(options);
        var files = new AllFiles(_site);
        _checks = new Checks(_site, files, progress);
        _engine = new Engine([.. _site.All, files, _checks]);
    }

    /// <summary>Runs it. The result is null where there are errors; they are in the diagnostics.</summary>
    public CheckResult? Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        using var culture = new InvariantCulture();
        var context = _engine.Run(diagnostics, cancellation);
        if (diagnostics.HasErrors) return null;
        var links = context.Model<ExternalLinks>(_checks);
        return new CheckResult(context.Model<PaperDigest>(_site.Digests), context.Model<SiteSettings>(_site.Settings), links);
    }
}
