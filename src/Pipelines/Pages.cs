using Site.Execution;
using Site.Modules;
using Site.Views;

namespace Site.Pipelines;

/// <summary>All pages of the site.</summary>
public sealed class Pages : Pipeline
{
    public Pages(Catalogs catalogs, OwnPageFiles ownPages, SearchIndexes searchIndexes, Renderers renderers)
    {
        Dependencies = [catalogs, ownPages, searchIndexes, renderers];
        PostProcess = [new ConcatDocuments<Catalog>(catalogs), new ListPages(ownPages, searchIndexes), new RenderPages(renderers)];
    }
}
