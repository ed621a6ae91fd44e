namespace Site.Execution;

/// <summary>One step of a pipeline: takes documents, returns documents, keeps nothing.</summary>
public abstract class Module
{
    internal abstract IReadOnlyList<Document> Run(IReadOnlyList<Document> inputs, PipelineContext context);
}

/// <summary>A module over documents of one model. Content mistakes go to <see cref="PipelineContext.Diagnostics"/>; it throws only for mistakes of the programmer.</summary>
public abstract class Module<TIn, TOut> : Module
    where TIn : notnull
    where TOut : notnull
{
    protected abstract IEnumerable<Document<TOut>> Execute(IReadOnlyList<Document<TIn>> inputs, PipelineContext context);

    internal sealed override IReadOnlyList<Document> Run(IReadOnlyList<Document> inputs, PipelineContext context) =>
        [.. Execute([.. inputs.Cast<Document<TIn>>()], context)];
}
