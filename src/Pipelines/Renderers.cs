using Site.Execution;
using Site.Templates;
using Site.Views;

namespace Site.Pipelines;

/// <summary>What renders pages: the theme, and the site that all of its templates see.</summary>
public sealed class Renderers : Pipeline
{
    public Renderers(Catalogs catalogs, ThemeFiles theme)
    {
        Dependencies = [catalogs, theme];
        Process =
        [
            new ConcatDocuments<Catalog>(catalogs),
            new Compute<Catalog, PageRenderer>((catalog, context) => new PageRenderer(context.Model<LoadedTheme>(theme).Theme, catalog.Site, context.Diagnostics)),
        ];
    }
}
