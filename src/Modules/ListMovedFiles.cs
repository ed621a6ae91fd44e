using Site.Addresses;
using Site.Execution;
using Site.Templates;
using Site.Views;

namespace Site.Modules;

/// <summary>Makes the files at old addresses.</summary>
/// <param name="moves">The pipeline of the list of each <see cref="MovedAddress"/>.</param>
/// <param name="renderers">The pipeline of the <see cref="PageRenderer"/>.</param>
/// <param name="makers">The pipelines of the site's other files.</param>
public sealed class ListMovedFiles(Pipeline moves, Pipeline renderers, IReadOnlyList<Pipeline> makers) : Module<Catalog, SiteFile>
{
    protected override IEnumerable<Document<SiteFile>> Execute(IReadOnlyList<Document<Catalog>> inputs, PipelineContext context)
    {
        SiteFile[] files = [.. makers.SelectMany(context.Documents<SiteFile>).Select(d => d.Model)];
        var plan = MovedPlan.Of(context.Model<IReadOnlyList<MovedAddress>>(moves), files, context.Diagnostics);
        var renderer = context.Model<PageRenderer>(renderers);
        return inputs.SelectMany(d => Files(plan, d.Model, renderer, files)).Select(f => new Document<SiteFile>(f));
    }

    private static IEnumerable<SiteFile> Files(MovedPlan plan, Catalog catalog, PageRenderer renderer, SiteFile[] files) =>
    [
        .. plan.Pages.Select(m => Page("moved", m, [("target", m.To.GetValueOrDefault().Value), ("title", Title(m.To.GetValueOrDefault(), catalog))], renderer)),
        .. plan.Gone.Select(m => Page("gone", m, [], renderer)),
        .. plan.Copies.Select(c => new SiteFile(c.From, c.File.Origin, c.File.Write)),
        .. plan.Pages.Count + plan.Copies.Count > 0 && !files.Any(f => f.Path == Routes.Redirects) ? [RedirectFile.Of(plan, catalog.Site.Settings.BaseUrl)] : Array.Empty<SiteFile>(),
    ];

    // They are whole by themselves: small, and without what pages of the site offer.
    private static SiteFile Page(string template, MovedAddress move, IReadOnlyList<(string, object?)> values, PageRenderer renderer) =>
        new(move.From, renderer.TemplateName(template), output => renderer.RenderFragment($"{template}.html", move.From.ToRoot, values, output)) { Source = move.At };

    private static string? Title(SitePath page, Catalog catalog) =>
        catalog.Digest.Papers.FirstOrDefault(p => p.Page == page)?.Title
        ?? catalog.Digest.Topics.FirstOrDefault(t => Routes.Topic(t.Topic.Slug) == page)?.Topic.Name
        ?? catalog.Digest.Authors.FirstOrDefault(a => a.Page == page)?.Author.Name;
}
