using Site.Addresses;
using Site.Execution;
using Site.Templates;
using Site.Views;

namespace Site.Modules;

/// <summary>Makes files of pages. Each is rendered by the theme when it is written.</summary>
/// <param name="renderers">The pipeline of the <see cref="PageRenderer"/>.</param>
public sealed class RenderPages(Pipeline renderers) : Module<PageView, SiteFile>
{
    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<PageView>> inputs, PipelineContext context)
    {
        var renderer = context.Model<PageRenderer>(renderers);
        return inputs.Select(d => new Document<SiteFile>(File(d.Model, renderer)));
    }

    private static SiteFile File(PageView page, PageRenderer renderer) => new(page.Path, renderer.TemplateName(page.Kind), output => renderer.Render(page, output))
    {
        Source = page.Source,
        IsListed = !page.NoIndex,
        Modified = page.Modified,
        Links = page.Links,
        WithArchive = page.OffersArchive ? bytes => File(page with { OffersArchive = false, Archive = new ArchiveView(bytes) }, renderer) : null,
    };
}
