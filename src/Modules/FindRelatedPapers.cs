using Site.Execution;
using Site.Markdown;
using Site.Papers;
using Site.Related;

namespace Site.Modules;

/// <summary>Finds for every paper the papers nearest to it by their words.</summary>
public sealed class FindRelatedPapers : Module<DigestTexts, IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>>>
{
    protected override IEnumerable<Document<IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>>>> Execute(IReadOnlyList<Document<DigestTexts>> inputs, PipelineContext context)
    {
        foreach (var texts in inputs.Select(d => d.Model.PlainTexts))
        {
            var related = RelatedPapers.Find(texts, context.Cancellation);
            yield return new Document<IReadOnlyDictionary<Paper, IReadOnlyList<RelatedPaper>>>(
                texts.Zip(related).ToDictionary(p => p.First.Paper, p => p.Second));
        }
    }
}
