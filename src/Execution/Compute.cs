namespace Site.Execution;

/// <summary>Makes one document of each: what a function computes from its model.</summary>
public sealed class Compute<TIn, TOut>(Func<TIn, PipelineContext, TOut> compute) : Module<TIn, TOut>
    where TIn : notnull
    where TOut : notnull
{
    protected override IEnumerable<Document<TOut>> Execute(IReadOnlyList<Document<TIn>> inputs, PipelineContext context) =>
        inputs.Select(document => new Document<TOut>(compute(document.Model, context)));
}
