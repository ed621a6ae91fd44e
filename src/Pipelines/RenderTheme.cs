using Site.Digest;
using Site.Execution;
using Site.Rendering;

namespace Site.Pipelines;

/// <summary>Turns pages into files whose content the theme renders when they are written.</summary>
public sealed class RenderTheme(Presentations presentations) : Module<PageView, SiteFile>
{
    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<PageView>> inputs, PipelineContext context)
    {
        var presentation = context.Model<Presentation>(presentations);
        return inputs.Select(document => new Document<SiteFile>(File(document.Model, presentation)));
    }

    private static SiteFile File(PageView page, Presentation presentation)
    {
        var complete = page with
        {
            Canonical = presentation.Settings.BaseUrl is { } baseUrl && !page.NoIndex ? baseUrl + CanonicalPath(page.Path) : null,
            Rss = Routes.PaperFeed.Rss.Value,
        };
        return new SiteFile(page.Path, presentation.Renderer.TemplateName(page), output => presentation.Renderer.Render(complete, output))
        {
            IsListed = !page.NoIndex,
            Modified = page.Modified,
        };
    }

    private static string CanonicalPath(SitePath path) => path == Routes.Home ? "" : path.Value;
}
