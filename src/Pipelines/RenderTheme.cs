using System.Buffers;
using Site.Addresses;
using Site.Execution;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Turns pages into files whose content the theme renders when they are written.</summary>
public sealed class RenderTheme(Presentations presentations) : Module<PageView, SiteFile>
{
    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<PageView>> inputs, PipelineContext context)
    {
        var presentation = context.Model<Presentation>(presentations);
        var templates = inputs.Select(d => d.Model.Kind).Distinct().ToDictionary(k => k, presentation.Renderer.TemplateName);
        Action<object, IBufferWriter<byte>> write = (page, output) => presentation.Renderer.Render(Complete((PageView)page, presentation), output);
        return inputs.Select(document => new Document<SiteFile>(File(document.Model, templates[document.Model.Kind], write)));
    }

    private static SiteFile File(PageView page, string template, Action<object, IBufferWriter<byte>> write) => new(page.Path, template, page, write)
    {
        IsListed = !page.NoIndex,
        Modified = page.Modified,
        Links = page.Links,
    };

    private static PageView Complete(PageView page, Presentation presentation) => page with
    {
        Canonical = presentation.Settings.BaseUrl is { } baseUrl && !page.NoIndex ? baseUrl + CanonicalPath(page.Path) : null,
        Rss = Routes.PaperFeed.Rss.Value,
    };

    private static string CanonicalPath(SitePath path) => path == Routes.Home ? "" : path.Value;
}
