namespace Site.Execution;

/// <summary>Makes any number of documents of each: what a function computes from its model.</summary>
public sealed class ComputeMany<TIn, TOut>(Func<TIn, PipelineContext, IEnumerable<TOut>> compute) : Module<TIn, TOut>
    where TIn : notnull
    where TOut : notnull
{
    protected override IEnumerable<Document<TOut>> Execute(IReadOnlyList<Document<TIn>> inputs, PipelineContext context) =>
        inputs.SelectMany(document => compute(document.Model, context)).Select(model => new Document<TOut>(model));
}
