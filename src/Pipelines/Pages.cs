using Site.Execution;
using Site.Modules;
using Site.Views;

namespace Site.Pipelines;

/// <summary>All pages of the site, and what keeps them for reading without a network.</summary>
public sealed class Pages : Pipeline
{
    public Pages(Catalogs catalogs, OwnPageFiles ownPages, SearchIndexes searchIndexes, Renderers renderers, ThemeFiles theme)
    {
        Dependencies = [catalogs, ownPages, searchIndexes, renderers, theme];
        PostProcess =
        [
            new ConcatDocuments<Catalog>(catalogs),
            new ListPages(ownPages, searchIndexes),
            new RenderPages(renderers),
            new AddOfflineFiles(catalogs, searchIndexes, theme),
        ];
    }
}
