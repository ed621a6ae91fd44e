using Site.Addresses;
using Site.Execution;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes the page that explains how to follow the site.</summary>
public sealed class Subscribing : Pipeline
{
    private readonly Presentations _presentations;

    public Subscribing(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        PostProcess = [new Make<PageView>(Page), new RenderTheme(presentations)];
    }

    private PageView Page(PipelineContext context)
    {
        var presentation = context.Model<Presentation>(_presentations);
        return new PageView
        {
            Kind = "subscribe",
            Path = Routes.Subscribe,
            Title = "Subscribe",
            Description = $"How to follow {presentation.Settings.Title} with a feed reader, by mail or by topic.",
            Values = [("topics", presentation.Catalog.Topics)],
        };
    }
}
