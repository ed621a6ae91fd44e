using Site.Execution;
using Site.Modules;
using Site.Views;

namespace Site.Pipelines;

/// <summary>The feeds of papers, of whole days and of every topic, and the list of them.</summary>
public sealed class Feeds : Pipeline
{
    public Feeds(Catalogs catalogs, Renderers renderers, ThemeFiles theme)
    {
        Dependencies = [catalogs, renderers, theme];
        PostProcess = [new ConcatDocuments<Catalog>(catalogs), new ListFeeds(renderers, theme)];
    }
}
