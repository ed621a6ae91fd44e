using Site.Digest;
using Site.Execution;
using Site.Feeds;

namespace Site.Pipelines;

/// <summary>Makes <c>rss.xml</c>: the newest papers with their full text.</summary>
public sealed class SiteFeed : Pipeline
{
    private readonly Presentations _presentations;

    public SiteFeed(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        PostProcess = [new Make<SiteFile>(File)];
    }

    private SiteFile File(PipelineContext context)
    {
        var presentation = context.Model<Presentation>(_presentations);
        return new SiteFile(Routes.Rss, "feed", output => Rss.Write(Feed(presentation), output));
    }

    private static Feed Feed(Presentation presentation)
    {
        var (settings, root) = (presentation.Settings, presentation.Settings.BaseUrl ?? "");
        return new Feed
        {
            Title = settings.Title,
            Description = settings.Description,
            Language = settings.Language,
            PageUrl = root.Length > 0 ? root : Routes.Home.Value,
            SelfUrl = root + Routes.Rss,
            Items = [.. presentation.Digest.Papers.Take(settings.FeedLength).Select(p => Item(p, presentation, root))],
        };
    }

    private static FeedItem Item(Paper paper, Presentation presentation, string root) => new()
    {
        Id = TagUri.Of(presentation.Settings.FeedAuthority, paper.FirstDay, $"paper/{paper.FeedKey}"),
        Title = paper.Title,
        Url = root + Routes.Paper(paper),
        Content = presentation.Renderer.RenderFragment("feed/paper.html", root, [("paper", presentation.Catalog.Paper(paper))]),
        Authors = [.. paper.Authors.Select(a => a.Name)],
        Categories = [.. paper.Tags.Select(t => t.Name)],
        Day = paper.LastDay,
    };
}
