using System.Globalization;
using Site.Addresses;
using Site.Execution;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes pages for every tag, and the index of tags.</summary>
public sealed class Tags : Pipeline
{
    private readonly Presentations _presentations;

    public Tags(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        PostProcess = [new Make<PageView>(Pages), new RenderTheme(presentations)];
    }

    private IEnumerable<PageView> Pages(PipelineContext context)
    {
        var presentation = context.Model<Presentation>(_presentations);
        return [Index(presentation.Catalog), .. presentation.Catalog.Tags.SelectMany(t => Pages(t, presentation))];
    }

    private static PageView Index(Catalog catalog) => new()
    {
        Kind = "tags",
        Path = Routes.Tags,
        Title = "Topics",
        Description = $"The {catalog.Tags.Count.ToString(CultureInfo.InvariantCulture)} topics of {catalog.Site.Settings.Title}.",
        Modified = catalog.Digest.LastDay,
        Values = [("topics", catalog.Tags)],
    };

    private static IEnumerable<PageView> Pages(TagView view, Presentation presentation)
    {
        var tag = view.Listing.Tag;
        return presentation.Paged(new PaperList
        {
            Kind = "tag",
            Title = tag.Name,
            Description = tag.Description.Length > 0 ? tag.Description : $"Papers on {tag.Name}.",
            Papers = view.Listing.Papers,
            Path = Routes.Tag(tag),
            Values = [("tag", view)],
        });
    }
}
