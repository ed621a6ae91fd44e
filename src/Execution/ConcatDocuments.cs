namespace Site.Execution;

/// <summary>Adds the documents of other pipelines to those that are passed on.</summary>
public sealed class ConcatDocuments<T>(params IReadOnlyList<Pipeline> pipelines) : Source<T>
    where T : notnull
{
    protected override IEnumerable<Document<T>> Execute(PipelineContext context) => pipelines.SelectMany(context.Documents<T>);
}
