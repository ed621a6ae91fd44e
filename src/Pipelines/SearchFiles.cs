using Site.Addresses;
using Site.Execution;
using Site.Search;

namespace Site.Pipelines;

/// <summary>The scripts of the search index.</summary>
public sealed class SearchFiles : Pipeline
{
    public SearchFiles(SearchIndexes indexes)
    {
        Dependencies = [indexes];
        PostProcess =
        [
            new ConcatDocuments<SearchIndex>(indexes),
            new ComputeMany<SearchIndex, SiteFile>((index, _) => index.Files.Select(f => new SiteFile(f.Path, "search index", f.Write))),
        ];
    }
}
