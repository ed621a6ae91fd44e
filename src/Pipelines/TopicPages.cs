using System.Globalization;
using Site.Addresses;
using Site.Execution;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes pages for every topic, and the index of topics.</summary>
public sealed class TopicPages : Pipeline
{
    private readonly Presentations _presentations;

    public TopicPages(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        PostProcess = [new Make<PageView>(Pages), new RenderTheme(presentations)];
    }

    private IEnumerable<PageView> Pages(PipelineContext context)
    {
        var presentation = context.Model<Presentation>(_presentations);
        return [Index(presentation.Catalog), .. presentation.Catalog.Topics.SelectMany(t => Pages(t, presentation))];
    }

    private static PageView Index(Catalog catalog) => new()
    {
        Kind = "topics",
        Path = Routes.Topics,
        Title = "Topics",
        Description = $"The {catalog.Topics.Count.ToString(CultureInfo.InvariantCulture)} topics of {catalog.Site.Settings.Title}.",
        Modified = catalog.Digest.LastDay,
        Values = [("topics", catalog.Topics)],
    };

    private static IEnumerable<PageView> Pages(TopicView view, Presentation presentation)
    {
        var topic = view.Listing.Topic;
        return presentation.Paged(new PaperList
        {
            Kind = "topic",
            Title = topic.Name,
            Description = topic.Description.Length > 0 ? topic.Description : $"Papers on {topic.Name}.",
            Papers = view.Listing.Papers,
            Path = Routes.Topic(topic),
            Values = [("topic", view)],
        });
    }
}
