using Site.Addresses;
using Site.Building;
using Site.Diagnostics;
using Site.Execution;
using Site.Papers;
using Site.Pipelines;
using Site.Reading;
using Site.Related;
using Site.Search;
using Site.Templates;

namespace Site.Serving;

/// <summary>
/// Makes the site anew after changes, and no more of it than a change asks for; files that have not changed are not read again. Of one
/// thread at a time. What takes longest and is seen last, related papers and the search index, is as it was until <see cref="Complete"/>.
/// </summary>
public sealed class PreviewBuild(BuildOptions options)
{
    private readonly FileReadings _readings = new();
    // At first nothing is found by searching.
    private Dictionary<string, PipelineResult> _results = new() { [nameof(SearchIndexes)] = new([new Document<SearchIndex>(SearchIndex.Build([]))], []) };
    private IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>> _related = new Dictionary<Paper, IReadOnlyList<RelatedPaper>>();
    private bool _isComplete;

    /// <summary>After a change of the input.</summary>
    public PreviewedSite AfterContent(CancellationToken cancellation) =>
        Run(isComplete: false, (pipeline, site) => pipeline == site.Theme || pipeline == site.SearchIndexes, cancellation);

    /// <summary>After a change of the theme alone.</summary>
    public PreviewedSite AfterTheme(CancellationToken cancellation) =>
        Run(_isComplete, (pipeline, site) => pipeline != site.Theme && !pipeline.DependsOn(site.Theme), cancellation);

    /// <summary>Once nothing changes any more.</summary>
    public PreviewedSite Complete(CancellationToken cancellation) =>
        Run(isComplete: true, (pipeline, site) => !IsOrUses(pipeline, site.Relations) && !IsOrUses(pipeline, site.SearchIndexes), cancellation);

    private static bool IsOrUses(Pipeline pipeline, Pipeline other) => pipeline == other || pipeline.DependsOn(other);

    private PreviewedSite Run(bool isComplete, Func<Pipeline, SitePipelines, bool> isKept, CancellationToken cancellation)
    {
        using var culture = new InvariantCulture();
        var site = new SitePipelines(options, new EarlierRun(_readings, isComplete ? null : _related));
        var all = new AllFiles(site);
        var diagnostics = new DiagnosticBag();
        var kept = site.All.Where(p => _results.ContainsKey(p.Name) && isKept(p, site)).ToDictionary(p => p.Name, p => _results[p.Name]);
        var context = new Engine([.. site.All, all]).Run(diagnostics, cancellation, kept);
        _results = site.All.ToDictionary(p => p.Name, context.Result);
        _isComplete = isComplete;
        if (isComplete) _related = context.Model<IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>>>(site.Relations);
        return new PreviewedSite(
            [.. context.Documents<SiteFile>(all).Select(d => d.Model)],
            context.Model<LoadedTheme>(site.Theme).Templates,
            context.Model<PaperDigest>(site.Digests),
            context.Model<SiteSettings>(site.Settings).BaseUrl,
            diagnostics);
    }
}
