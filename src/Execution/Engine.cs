using Site.Diagnostics;

namespace Site.Execution;

/// <summary>Runs pipelines phase by phase, dependencies first. After the first error no Output phase starts.</summary>
public sealed class Engine
{
    private readonly IReadOnlyList<Pipeline> _ordered;
    private readonly ILookup<(Phase, Pipeline), Pipeline> _lastUses;

    public Engine(IEnumerable<Pipeline> pipelines)
    {
        _ordered = Order([.. pipelines]);
        _lastUses = _ordered.Where(p => !p.KeepsDocuments).ToLookup(LastUse);
    }

    public PipelineContext Run(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var context = new PipelineContext(diagnostics, cancellation);
        foreach (var phase in Enum.GetValues<Phase>())
        {
            if (phase == Phase.Output && diagnostics.HasErrors) break;
            foreach (var pipeline in _ordered)
            {
                Run(pipeline, phase, context);
                foreach (var used in _lastUses[(phase, pipeline)]) context.LetGo(used);
            }
        }

        return context;
    }

    private static void Run(Pipeline pipeline, Phase phase, PipelineContext context)
    {
        if (pipeline.Modules(phase).Count == 0) return;
        var documents = context.Documents(pipeline);
        foreach (var module in pipeline.Modules(phase))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            documents = module.Run(documents, context);
        }

        context.Keep(pipeline, documents);
    }

    // The last step at which modules of the pipeline, or of one that depends on it, run.
    private (Phase, Pipeline) LastUse(Pipeline pipeline) =>
        Enum.GetValues<Phase>()
            .SelectMany(_ => _ordered, (phase, user) => (phase, user))
            .LastOrDefault(step => step.user.Modules(step.phase).Count > 0 && (step.user == pipeline || step.user.Dependencies.Contains(pipeline)));

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
