using Site.Digest;
using Site.Execution;
using Site.Rendering;
using Site.Search;

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
    }

    private SearchIndex Build(PipelineContext context) =>
        SearchIndex.Build(context.Model<Presentation>(_presentations).Catalog.Papers.Select(Entry));

    private static SearchEntry Entry(PaperView view)
    {
        var paper = view.Paper;
        return new SearchEntry
        {
            Path = Routes.Paper(paper),
            Title = paper.Title,
            Abstract = view.Text.PlainIn,
            Authors = [.. paper.Authors.Select(a => a.Name)],
            Tags = paper.Tags,
            Keywords = paper.Keywords,
            Days = paper.Days,
            Has = [.. Has(paper)],
        };
    }

    private static IEnumerable<string> Has(Paper paper)
    {
        if (paper.Arxiv is not null) yield return "arxiv";
        if (paper.Code is not null) yield return "code";
        if (paper.Doi is not null) yield return "doi";
        if (paper.Media.Count > 0) yield return "media";
        if (paper.Note is not null) yield return "note";
        if (paper.Pdf is not null || paper.Arxiv is not null) yield return "pdf";
        if (paper.Project is not null) yield return "project";
    }
}
