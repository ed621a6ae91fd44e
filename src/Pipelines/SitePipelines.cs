using Site.Execution;
using Site.Modules;
using Site.Reading;

namespace Site.Pipelines;

/// <summary>The pipelines that make the files of the site out of the input and the theme, and which of them uses which.</summary>
public sealed class SitePipelines
{
    public SitePipelines(BuildOptions options)
    {
        var input = new InputFolder(options.Input);
        var themeFolder = new InputFolder(options.Theme);
        Folders = [input, themeFolder];
        var unreadFiles = new UnreadFiles(input);
        Settings = new Settings(input, options.BaseUrl);
        var vocabularies = new Vocabularies(input);
        var digestFiles = new DigestFiles(input);
        var theme = new ThemeFiles(themeFolder, options.InterpretsTemplates);
        var staticFiles = new StaticFiles(input, Settings, theme);
        var ownPages = new OwnPageFiles(input);

        var publications = new PublicationTimes(input);
        Digests = new Digests(digestFiles, vocabularies, publications);
        var texts = new Texts(Digests);
        var relations = new Relations(texts);
        var references = new References(Digests);
        var searchIndexes = new SearchIndexes(texts);

        var catalogs = new Catalogs(new ContentPipelines
        {
            Settings = Settings,
            Vocabularies = vocabularies,
            Digests = Digests,
            Texts = texts,
            References = references,
            Relations = relations,
            OwnPages = ownPages,
            StaticFiles = staticFiles,
        });
        var renderers = new Renderers(catalogs, theme);

        var pages = new Pages(catalogs, ownPages, searchIndexes, renderers);
        var sitemaps = new Sitemaps(Settings, pages);
        var feeds = new Feeds(catalogs, renderers, theme);
        var searchFiles = new SearchFiles(searchIndexes);
        var referenceFiles = new ReferenceFiles(Digests, references);
        // What takes longest to write comes first.
        Makers = [sitemaps, searchFiles, feeds, pages, referenceFiles, staticFiles];

        All =
        [
            unreadFiles, Settings, vocabularies, digestFiles, publications, theme, staticFiles, ownPages,
            Digests, texts, relations, references, searchIndexes, catalogs, renderers,
            pages, sitemaps, feeds, searchFiles, referenceFiles,
        ];
    }

    /// <summary>What is read.</summary>
    public IReadOnlyList<InputFolder> Folders { get; }

    public Settings Settings { get; }

    public Digests Digests { get; }

    /// <summary>Those whose documents are the files of the site.</summary>
    public IReadOnlyList<Pipeline> Makers { get; }

    public IReadOnlyList<Pipeline> All { get; }
}
