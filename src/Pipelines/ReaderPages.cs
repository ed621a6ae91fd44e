using Site.Addresses;
using Site.Execution;
using Site.Search;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes the pages that scripts fill for the reader: search, and the reading list.</summary>
public sealed class ReaderPages : Pipeline
{
    private readonly Presentations _presentations;
    private readonly SearchIndexes _indexes;

    public ReaderPages(Presentations presentations, SearchIndexes indexes)
    {
        (_presentations, _indexes) = (presentations, indexes);
        Dependencies = [presentations, indexes];
        PostProcess = [new Make<PageView>(Pages), new RenderTheme(presentations)];
    }

    private IEnumerable<PageView> Pages(PipelineContext context)
    {
        var site = context.Model<Presentation>(_presentations).Settings.Title;
        yield return new PageView
        {
            Kind = "search",
            Path = Routes.SearchPage,
            Title = "Search",
            Description = $"Search all papers of {site} by title, author, topic and abstract.",
            Values = [("index", context.Model<SearchIndex>(_indexes).Manifest.Path.Value)],
        };
        yield return new PageView
        {
            Kind = "reading-list",
            Path = Routes.ReadingList,
            Title = "Reading list",
            Description = $"The papers of {site} that you starred, kept in your browser only.",
            NoIndex = true,
        };
    }
}
