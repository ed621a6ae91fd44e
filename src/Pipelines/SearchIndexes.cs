using Site.Execution;
using Site.Markdown;
using Site.Modules;

namespace Site.Pipelines;

/// <summary>The search index of all papers.</summary>
public sealed class SearchIndexes : Pipeline
{
    public SearchIndexes(Texts texts)
    {
        Dependencies = [texts];
        Process = [new ConcatDocuments<DigestTexts>(texts), new BuildSearchIndex()];
    }
}
