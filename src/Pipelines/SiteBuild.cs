using System.Globalization;
using Site.Diagnostics;
using Site.Execution;
using Site.Modules;
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
        var themeFolder = new InputFolder(options.Theme);
        Folders = [input, themeFolder];
        var unreadFiles = new UnreadFiles(input);
        var settings = new Settings(input, options.BaseUrl);
        var vocabularies = new Vocabularies(input);
        var digestFiles = new DigestFiles(input);
        var theme = new ThemeFiles(themeFolder, options.InterpretsTemplates);
        var staticFiles = new StaticFiles(input, settings, theme);
        var ownPages = new OwnPageFiles(input);

        _digests = new Digests(digestFiles, vocabularies);
        var texts = new Texts(_digests);
        var relations = new Relations(texts);
        var references = new References(_digests);
        var searchIndexes = new SearchIndexes(texts);

        var catalogs = new Catalogs(new ContentPipelines
        {
            Settings = settings,
            Vocabularies = vocabularies,
            Digests = _digests,
            Texts = texts,
            References = references,
            Relations = relations,
            OwnPages = ownPages,
            StaticFiles = staticFiles,
        });
        var renderers = new Renderers(catalogs, theme);

        var pages = new Pages(catalogs, ownPages, searchIndexes, renderers);
        var sitemaps = new Sitemaps(settings, pages);
        var feeds = new Feeds(catalogs, renderers, theme);
        var searchFiles = new SearchFiles(searchIndexes);
        var referenceFiles = new ReferenceFiles(_digests, references);
        // What takes longest to write comes first.
        _publish = new Publish(settings, _digests, new OutputFolder(options.Output, options.OutputFiles), progress, sitemaps, searchFiles, feeds, pages, referenceFiles, staticFiles);

        _engine = new Engine(
        [
            unreadFiles, settings, vocabularies, digestFiles, theme, staticFiles, ownPages,
            _digests, texts, relations, references, searchIndexes, catalogs, renderers,
            pages, sitemaps, feeds, searchFiles, referenceFiles, _publish,
        ]);
    }

    /// <summary>What it reads.</summary>
    public IReadOnlyList<InputFolder> Folders { get; }

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
