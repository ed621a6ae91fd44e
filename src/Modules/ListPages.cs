using Site.Execution;
using Site.Markdown;
using Site.Pages;
using Site.Search;
using Site.Views;

namespace Site.Modules;

/// <summary>Lists every page of the site, kind by kind.</summary>
/// <param name="ownPages">The pipeline of each <see cref="RenderedPage"/>.</param>
/// <param name="searchIndexes">The pipeline of the <see cref="SearchIndex"/>.</param>
public sealed class ListPages(Pipeline ownPages, Pipeline searchIndexes) : Module<Catalog, PageView>
{
    protected override IEnumerable<Document<PageView>> Execute(IReadOnlyList<Document<Catalog>> inputs, PipelineContext context) =>
        inputs.SelectMany(d => Pages(d.Model, context)).Select(page => new Document<PageView>(page));

    private IEnumerable<PageView> Pages(Catalog catalog, PipelineContext context) =>
    [
        .. HomePages.Of(catalog),
        .. PaperPages.Of(catalog),
        .. DayPages.Of(catalog),
        .. TopicPages.Of(catalog),
        .. PeriodPages.Of(catalog),
        .. StatusPages.Of(catalog),
        .. AuthorPages.Of(catalog),
        .. OwnPages.Of(context.Documents<RenderedPage>(ownPages).Select(d => d.Model)),
        .. ReaderPages.Of(catalog, context.Model<SearchIndex>(searchIndexes).Manifest.Path),
        SubscribePage.Of(catalog),
    ];
}
