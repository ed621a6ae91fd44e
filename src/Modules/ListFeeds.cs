using Site.Addresses;
using Site.Execution;
using Site.Feeds;
using Site.Templates;
using Site.Views;

namespace Site.Modules;

/// <summary>Makes the files of all feeds. Their items are rendered by the theme when they are written.</summary>
/// <param name="renderers">The pipeline of the <see cref="PageRenderer"/>.</param>
/// <param name="themes">The pipeline of the <see cref="LoadedTheme"/>.</param>
public sealed class ListFeeds(Pipeline renderers, Pipeline themes) : Module<Catalog, SiteFile>
{
    private const string StyleSheet = "feed.css";

    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<Catalog>> inputs, PipelineContext context)
    {
        var styleSheet = context.Model<LoadedTheme>(themes).Theme.Assets.GetValueOrDefault(StyleSheet);
        foreach (var catalog in inputs.Select(d => d.Model))
        {
            var writer = new FeedWriter(catalog.Site.Settings, new RenderedFeedContent(catalog, context.Model<PageRenderer>(renderers)).Content, styleSheet);
            foreach (var file in new SiteFeeds(catalog.Site.Settings, catalog.Digest, writer).Files()) yield return new Document<SiteFile>(file);
        }
    }
}
