using System.Globalization;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Reading;
using Site.Writing;

namespace Site.Pipelines;

/// <summary>The whole site: which pipelines there are, and which of them uses which.</summary>
public sealed class SiteBuild
{
    private readonly Digests _digests;
    private readonly Publish _publish;
    private readonly Engine _engine;

    public SiteBuild(BuildOptions options, Action<int, int> progress)
    {
        var input = new InputFolder(options.Input);
        var unreadFiles = new UnreadFiles(input);
        var settings = new Settings(input, options.BaseUrl);
        var topics = new Vocabularies(input);
        var digestFiles = new DigestFiles(input);
        var pageFiles = new PageFiles(input);
        var theme = new ThemeFiles(new InputFolder(options.Theme));

        _digests = new Digests(digestFiles, topics);
        var staticFiles = new StaticFiles(input, settings, theme);
        var presentations = new Presentations(settings, topics, _digests, pageFiles, theme, staticFiles);

        var home = new Home(presentations);
        var relations = new Relations(presentations);
        var papers = new Papers(presentations, relations);
        var days = new Days(presentations);
        var topicPages = new TopicPages(presentations);
        var periods = new Weeks(presentations);
        var authors = new Authors(presentations);
        var contentPages = new ContentPages(pageFiles, presentations);
        var searchIndexes = new SearchIndexes(presentations, relations);
        var readerPages = new ReaderPages(presentations, searchIndexes);
        var subscribing = new Subscribing(presentations);
        Pipeline[] pages = [home, papers, days, topicPages, periods, authors, contentPages, readerPages, subscribing];

        var searchFiles = new SearchFiles(searchIndexes);
        var feeds = new SiteFeeds(presentations, theme);
        var sitemaps = new Sitemaps(settings, pages);
        var referenceFiles = new ReferenceFiles(presentations);
        // The one that takes longest to write first, and then those whose files hold much until they are written.
        Pipeline[] makers = [sitemaps, searchFiles, feeds, .. pages, referenceFiles, staticFiles];

        _publish = new Publish(settings, options.Output, progress, makers);
        _engine = new Engine([unreadFiles, settings, topics, digestFiles, pageFiles, theme, _digests, presentations, relations, searchIndexes, .. makers, _publish]);
    }

    /// <summary>Runs it. The result is null where errors kept the site from being written; they are in the diagnostics.</summary>
    public BuildResult? Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        // Templates sort and format by the current culture.
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var context = _engine.Run(diagnostics, cancellation);
            if (diagnostics.HasErrors) return null;
            return new BuildResult(context.Model<PaperDigest>(_digests), context.Model<WriteResult>(_publish));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
