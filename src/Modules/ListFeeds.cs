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
        var styleSheet = context.Model<LoadedTheme>(themes).Theme.Assets.GetValueOrDefault(StyleSheet)?.Path.Value;
        foreach (var catalog in inputs.Select(d => d.Model))
        {
            var (settings, times) = (catalog.Site.Settings, new FeedTimes(catalog.Digest));
            var rendered = new RenderedFeedContent(catalog, context.Model<PageRenderer>(renderers));
            var writer = new FeedWriter(settings, rendered.Content, times, styleSheet) { Notices = rendered.Notices() };
            foreach (var file in new SiteFeeds(settings, catalog.Digest, writer, rendered.Content, times).Files()) yield return new Document<SiteFile>(file);
        }
    }
}
