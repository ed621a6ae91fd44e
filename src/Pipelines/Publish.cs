using Site.Addresses;
using Site.Execution;
using Site.Modules;
using Site.Writing;

namespace Site.Pipelines;

/// <summary>All files, made, checked and written to the output folder.</summary>
public sealed class Publish : Pipeline
{
    /// <param name="progress">Told after each file how many are written, and of how many.</param>
    public Publish(SitePipelines site, AllFiles files, OutputFolder output, Action<int, int> progress)
    {
        Dependencies = [site.Settings, site.Digests, site.Theme, files];
        Output = [new ConcatDocuments<SiteFile>(files), new WriteSite(site.Settings, site.Digests, site.Theme, output, progress)];
    }
}
