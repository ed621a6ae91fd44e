using Site.Execution;
using Site.Markdown;
using Site.Papers;
using Site.Search;

namespace Site.Modules;

/// <summary>Builds the search index of all papers.</summary>
public sealed class BuildSearchIndex : Module<DigestTexts, SearchIndex>
{
    protected override IEnumerable<Document<SearchIndex>> Execute(IReadOnlyList<Document<DigestTexts>> inputs, PipelineContext context) =>
        inputs.Select(d => new Document<SearchIndex>(SearchIndex.Build(d.Model.PlainTexts.Select(Entry))));

    private static SearchEntry Entry(PaperText text)
    {
        var paper = text.Paper;
        return new SearchEntry
        {
            Path = paper.Page,
            Title = paper.Title,
            Abstract = (ref _) => text.Abstract,
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
