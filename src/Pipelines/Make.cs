using Site.Execution;

namespace Site.Pipelines;

/// <summary>Begins a pipeline with documents made by a method of its class.</summary>
public sealed class Make<T>(Func<PipelineContext, IEnumerable<T>> make) : Source<T>
    where T : notnull
{
    public Make(Func<PipelineContext, T> make)
        : this(context => (IEnumerable<T>)[make(context)])
    {
    }

    protected override IEnumerable<Document<T>> Execute(PipelineContext context) => make(context).Select(model => new Document<T>(model));
}
