using Site.Addresses;
using Site.Execution;
using Site.Markdown;
using Site.Papers;
using Site.Templates;
using Site.Topics;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Renders the texts of the digest, once, and makes ready what pages are made from.</summary>
public sealed class Presentations : Pipeline
{
    private readonly Settings _settings;
    private readonly Vocabularies _topics;
    private readonly Digests _digests;
    private readonly PageFiles _pages;
    private readonly ThemeFiles _theme;
    private readonly StaticFiles _static;

    public Presentations(Settings settings, Vocabularies topics, Digests digests, PageFiles pages, ThemeFiles theme, StaticFiles staticFiles)
    {
        (_settings, _topics, _digests, _pages, _theme, _static) = (settings, topics, digests, pages, theme, staticFiles);
        Dependencies = [settings, topics, digests, pages, theme, staticFiles];
        Process = [new Make<Presentation>(Present)];
    }

    private Presentation Present(PipelineContext context)
    {
        var settings = context.Model<SiteSettings>(_settings);
        var digest = context.Model<PaperDigest>(_digests);
        var theme = context.Model<LoadedTheme>(_theme).Theme;
        // Both have stretches that one processor goes alone, and no page asks for a citation before the catalog is there.
        var references = Task.Run(() => new References(digest));
        var catalog = new Catalog(settings, digest, context.Model<Vocabulary>(_topics), new MarkdownRenderer(), p => references.Result.View(p), context.Diagnostics);
        var site = catalog.Site with { Icon = Icon(context), Pages = [.. context.Documents<ContentPage>(_pages).Select(d => d.Model)] };
        return new Presentation(settings, digest, catalog, references.Result, new PageRenderer(theme, site, context.Diagnostics));
    }

    private string? Icon(PipelineContext context)
    {
        var files = context.Documents<SiteFile>(_static).Select(d => d.Model.Path).ToHashSet();
        return Routes.Icons.Where(files.Contains).Select(p => p.Value).FirstOrDefault();
    }
}
