using Site.Execution;
using Site.Papers;
using Site.Related;
using Site.Views;

namespace Site.Pipelines;

/// <summary>Finds for every paper the papers related to it.</summary>
public sealed class Relations : Pipeline
{
    private readonly Presentations _presentations;

    public Relations(Presentations presentations)
    {
        _presentations = presentations;
        Dependencies = [presentations];
        Process = [new Make<IReadOnlyDictionary<Paper, RelatedView[]>>(Find)];
        KeepsDocuments = false;
    }

    private Dictionary<Paper, RelatedView[]> Find(PipelineContext context)
    {
        var papers = context.Model<Presentation>(_presentations).Catalog.Papers;
        var related = RelatedPapers.Find([.. papers.Select(Compared)], context.Cancellation);
        var views = new RelatedView[papers.Count][];
        Parallel.For(0, views.Length, i => views[i] = [.. related[i].Select(r => new RelatedView(papers[r.Index], r.Terms))]);
        return papers.Zip(views).ToDictionary(p => p.First.Paper, p => p.Second);
    }

    private static RelatedInput Compared(PaperView view) => new(view.Paper.Id, view.Paper.LastDay, view.Paper.Title, view.Text.PlainIn);
}
