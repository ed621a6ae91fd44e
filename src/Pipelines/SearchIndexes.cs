using Site.Execution;
using Site.Papers;
using Site.Search;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Makes the index of all papers.</summary>
public sealed class SearchIndexes : Pipeline
{
    private readonly Presentations _presentations;

    /// <param name="presentations">Whose papers are indexed.</param>
    /// <param name="relations">Made before: each of the two takes all processors and much memory while it is made.</param>
    public SearchIndexes(Presentations presentations, Relations relations)
    {
        _presentations = presentations;
        Dependencies = [presentations, relations];
        Process = [new Make<SearchIndex>(Build)];
        KeepsDocuments = false;
    }

    private SearchIndex Build(PipelineContext context) =>
        SearchIndex.Build(context.Model<Presentation>(_presentations).Catalog.Papers.Select(Entry));

    private static SearchEntry Entry(PaperView view)
    {
        var paper = view.Paper;
        return new SearchEntry
        {
            Path = paper.Page,
            Title = paper.Title,
            Abstract = view.Text.PlainIn,
            Authors = paper.Authors,
            Topics = paper.Topics,
            Keywords = paper.Keywords,
            Days = paper.Days,
            Has = Has(paper),
        };
    }

    private static Extras Has(Paper paper) =>
        (paper.Arxiv is null ? 0 : Extras.Arxiv)
        | (paper.Code is null ? 0 : Extras.Code)
        | (paper.Doi is null ? 0 : Extras.Doi)
        | (paper.Media.Count == 0 ? 0 : Extras.Media)
        | (paper.Note is null ? 0 : Extras.Note)
        | (paper.Pdf is null && paper.Arxiv is null ? 0 : Extras.Pdf)
        | (paper.Project is null ? 0 : Extras.Project);
}
