using Site.Diagnostics;

namespace Site.Execution;

/// <summary>Runs pipelines phase by phase, dependencies first. After the first error no Output phase starts.</summary>
public sealed class Engine
{
    private readonly IReadOnlyList<Pipeline> _ordered;

    public Engine(IEnumerable<Pipeline> pipelines) => _ordered = Order([.. pipelines]);

    public PipelineContext Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var context = new PipelineContext(diagnostics, cancellation);
        foreach (var phase in Enum.GetValues<Phase>())
        {
            if (phase == Phase.Output && diagnostics.HasErrors) break;
            foreach (var pipeline in _ordered) Run(pipeline, phase, context);
        }

        return context;
    }

    private static void Run(Pipeline pipeline, Phase phase, PipelineContext context)
    {
        var documents = context.Documents(pipeline);
        foreach (var module in pipeline.Modules(phase))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            documents = module.Run(documents, context);
        }

        context.Keep(pipeline, documents);
    }

    private static List<Pipeline> Order(IReadOnlyList<Pipeline> pipelines)
    {
        var ordered = new List<Pipeline>();
        var open = new HashSet<Pipeline>();
        foreach (var pipeline in pipelines) Visit(pipeline);
        return ordered;

        void Visit(Pipeline pipeline)
        {
            if (ordered.Contains(pipeline)) return;
            if (!pipelines.Contains(pipeline))
                throw new InvalidOperationException($"Pipeline {pipeline.Name} is depended on, but is not among the pipelines to run.");
            if (!open.Add(pipeline))
                throw new InvalidOperationException($"Pipelines depend on each other in a circle: {string.Join(" -> ", open.Select(p => p.Name))}.");
            foreach (var dependency in pipeline.Dependencies) Visit(dependency);
            open.Remove(pipeline);
            ordered.Add(pipeline);
        }
    }
}
