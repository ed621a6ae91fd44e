using Site.Addresses;
using Site.Execution;
using Site.Modules;

namespace Site.Pipelines;

/// <summary>All files together, not yet made.</summary>
public sealed class AllFiles : Pipeline
{
    public AllFiles(SitePipelines site)
    {
        Dependencies = site.Makers;
        PostProcess = [new ConcatDocuments<SiteFile>([.. site.Makers]), new CheckAddresses()];
    }
}
