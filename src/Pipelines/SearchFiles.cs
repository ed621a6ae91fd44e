using Site.Addresses;
using Site.Execution;
using Site.Search;

namespace Site.Pipelines;

/// <summary>Makes the scripts of the search index.</summary>
public sealed class SearchFiles : Pipeline
{
    private readonly SearchIndexes _indexes;

    public SearchFiles(SearchIndexes indexes)
    {
        _indexes = indexes;
        Dependencies = [indexes];
        PostProcess = [new Make<SiteFile>(Files)];
    }

    private IEnumerable<SiteFile> Files(PipelineContext context)
    {
        var index = context.Model<SearchIndex>(_indexes);
        return new[] { index.Manifest }.Concat(index.Terms).Concat(index.Texts).Select(f => new SiteFile(f.Path, "search index", f.Write));
    }
}
