using Site.Execution;
using Site.Markdown;
using Site.Search;

namespace Site.Modules;

/// <summary>Builds the search index of all papers.</summary>
public sealed class BuildSearchIndex : Module<DigestTexts, SearchIndex>
{
    protected override IEnumerable<Document<SearchIndex>> Execute(IReadOnlyList<Document<DigestTexts>> inputs, PipelineContext context) =>
        inputs.Select(d => new Document<SearchIndex>(SearchIndex.Build(d.Model.PlainTexts)));
}
