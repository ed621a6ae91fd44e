using Site.Addresses;
using Site.Execution;
using Site.Modules;
using Site.Writing;

namespace Site.Pipelines;

/// <summary>All files together, written to the output folder.</summary>
public sealed class Publish : Pipeline
{
    /// <param name="progress">Told after each file how many are written, and of how many.</param>
    public Publish(SitePipelines site, OutputFolder output, Action<int, int> progress)
    {
        Dependencies = [site.Settings, site.Digests, .. site.Makers];
        PostProcess = [new ConcatDocuments<SiteFile>([.. site.Makers]), new CheckAddresses()];
        Output = [new WriteSite(site.Settings, site.Digests, output, progress)];
    }
}
