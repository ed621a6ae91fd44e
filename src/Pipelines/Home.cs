using Site.Addresses;
using Site.Execution;
using Site.Papers;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes the home page, and the page for addresses that do not exist.</summary>
public sealed class Home : Pipeline
{
    private const int MostTrending = 5;

    private readonly Presentations _presentations;

    public Home(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        PostProcess = [new Make<PageView>(Pages), new RenderTheme(presentations)];
    }

    private IEnumerable<PageView> Pages(PipelineContext context)
    {
        var presentation = context.Model<Presentation>(_presentations);
        var catalog = presentation.Catalog;
        if (catalog.Days.Count == 0) yield break;
        yield return new PageView
        {
            Kind = "home",
            Path = Routes.Home,
            Title = presentation.Settings.Title,
            Description = presentation.Settings.Description,
            Modified = catalog.Days[0].Day.Date,
            Values =
            [
                ("latest", catalog.Days[0]),
                ("recent", catalog.Days.Take(presentation.Settings.RecentDays).ToArray()),
                ("topics", catalog.Topics),
                ("trending", Trending.Of(catalog.Digest, MostTrending).Select(catalog.Paper).ToArray()),
            ],
        };
        yield return new PageView { Kind = "404", Path = Routes.NotFound, Title = "Page not found", NoIndex = true };
    }
}
