using Site.Addresses;
using Site.Execution;
using Site.Modules;

namespace Site.Pipelines;

/// <summary>All files, made and checked as for <see cref="Publish"/>, and not written.</summary>
public sealed class Checks : Pipeline
{
    /// <param name="progress">Told after each file how many are checked, and of how many.</param>
    public Checks(SitePipelines site, AllFiles files, Action<int, int> progress)
    {
        Dependencies = [site.Settings, site.Digests, site.Theme, files];
        Output = [new ConcatDocuments<SiteFile>(files), new CheckSite(site.Settings, site.Digests, site.Theme, progress)];
    }
}
