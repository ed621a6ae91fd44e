namespace Site.Execution;

/// <summary>The first module of a pipeline: makes documents from nothing that was passed on.</summary>
public abstract class Source<TOut> : Module
    where TOut : notnull
{
    protected abstract IEnumerable<Document<TOut>> Execute(PipelineContext context);

    internal sealed override IReadOnlyList<Document> Run(IReadOnlyList<Document> inputs, PipelineContext context) =>
        [.. inputs, .. Execute(context)];
}
