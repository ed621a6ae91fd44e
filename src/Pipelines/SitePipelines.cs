using Site.Execution;
using Site.Modules;
using Site.Papers;
using Site.Reading;
using Site.Related;

namespace Site.Pipelines;

/// <summary>The pipelines that make the files of the site out of the input and the theme, and which of them uses which.</summary>
public sealed class SitePipelines
{
    /// <param name="earlier">What is taken from earlier runs; null in the first.</param>
    public SitePipelines(BuildOptions options, EarlierRun? earlier = null)
    {
        var input = new InputFolder(options.Input, leftOut: options.LeftOut.Files);
        var themeFolder = new InputFolder(options.Theme, options.BuiltInTheme);
        Folders = [input, themeFolder];
        var unreadFiles = new UnreadFiles(input);
        Settings = new Settings(input, options.BaseUrl);
        var vocabularies = new Vocabularies(input);
        DigestFiles = new DigestFiles(input, options.LeftOut, earlier?.Readings);
        var words = new SiteWords(input, themeFolder, Settings);
        Theme = new ThemeFiles(themeFolder, words, options.InterpretsTemplates);
        var staticFiles = new StaticFiles(input, Settings, Theme);
        var ownPages = new OwnPageFiles(input);
        var statuses = new Statuses(input);

        var publications = new PublicationTimes(input);
        var listedPapers = new ListedPapers(DigestFiles, Settings, options.Until, options.ShowsDrafts);
        Digests = new Digests(listedPapers, vocabularies, publications);
        var texts = new Texts(Digests);
        Relations = earlier?.Related is { } related ? new EarlierRelations(Digests, related) : new Relations(texts);
        var references = new References(texts);
        SearchIndexes = new SearchIndexes(texts);
        var pictures = new Pictures(input, Digests);

        var catalogs = new Catalogs(new ContentPipelines
        {
            Settings = Settings,
            Vocabularies = vocabularies,
            Digests = Digests,
            Texts = texts,
            References = references,
            Relations = Relations,
            Pictures = pictures,
            Statuses = statuses,
            OwnPages = ownPages,
            StaticFiles = staticFiles,
        });
        var renderers = new Renderers(catalogs, Theme);

        var pages = new Pages(catalogs, ownPages, SearchIndexes, renderers, Theme);
        var sitemaps = new Sitemaps(Settings, pages);
        var feeds = new Feeds(catalogs, renderers, Theme);
        var searchFiles = new SearchFiles(SearchIndexes);
        var statusFiles = new StatusFiles(statuses);
        var referenceFiles = new ReferenceFiles(Settings, Digests, references);
        var pictureFiles = new PictureFiles(input, pictures);
        var moves = new MovedAddresses(input);
        var movedFiles = new MovedFiles(moves, catalogs, renderers, feeds, pages, referenceFiles, staticFiles, pictureFiles);
        var archives = new Archives(Settings, options.MakesArchive);
        // What takes longest to write comes first.
        Makers = [sitemaps, searchFiles, feeds, pages, referenceFiles, statusFiles, staticFiles, pictureFiles, movedFiles, archives];
        var goneAddresses = new GoneAddresses(input, options.Output, Settings, Makers);

        All =
        [
            unreadFiles, Settings, vocabularies, DigestFiles, publications, words, Theme, staticFiles, ownPages, statuses,
            listedPapers, Digests, texts, Relations, references, SearchIndexes, pictures, catalogs, renderers,
            pages, sitemaps, feeds, searchFiles, statusFiles, referenceFiles, pictureFiles, moves, movedFiles, archives, goneAddresses,
        ];
    }

    /// <summary>What is read.</summary>
    public IReadOnlyList<InputFolder> Folders { get; }

    public Settings Settings { get; }

    public ThemeFiles Theme { get; }

    public DigestFiles DigestFiles { get; }

    public Digests Digests { get; }

    /// <summary>Makes for each paper the list of those related to it.</summary>
    public Pipeline Relations { get; }

    public SearchIndexes SearchIndexes { get; }

    /// <summary>Those whose documents are the files of the site.</summary>
    public IReadOnlyList<Pipeline> Makers { get; }

    public IReadOnlyList<Pipeline> All { get; }
}
