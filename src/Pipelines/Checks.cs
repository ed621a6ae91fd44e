using Site.Addresses;
using Site.Execution;
using Site.Modules;

namespace Site.Pipelines;

/// <summary>All files together, made and checked as for <see cref="Publish"/>, and not written.</summary>
public sealed class Checks : Pipeline
{
    /// <param name="progress">Told after each file how many are checked, and of how many.</param>
    public Checks(SitePipelines site, Action<int, int> progress)
    {
        Dependencies = [site.Settings, site.Digests, .. site.Makers];
        PostProcess = [new ConcatDocuments<SiteFile>([.. site.Makers]), new CheckAddresses()];
        Output = [new CheckSite(site.Settings, site.Digests, progress)];
    }
}
