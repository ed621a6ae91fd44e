using Site.Addresses;
using Site.Execution;
using Site.Papers;

namespace Site.Pipelines;

/// <summary>The sitemap of all pages.</summary>
public sealed class Sitemaps : Pipeline
{
    public Sitemaps(Settings settings, Pages pages)
    {
        Dependencies = [settings, pages];
        PostProcess =
        [
            new ConcatDocuments<SiteSettings>(settings),
            new ComputeMany<SiteSettings, SiteFile>((values, context) => values.BaseUrl is { } baseUrl
                ? Sitemap.Files(context.Documents<SiteFile>(pages).Select(d => d.Model), baseUrl)
                : []),
        ];
    }
}
