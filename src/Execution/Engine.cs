using Site.Diagnostics;

namespace Site.Execution;

/// <summary>
/// Runs pipelines phase by phase. Within a phase each waits for those it depends on and for no other. After the first error
/// no Output phase starts.
/// </summary>
public sealed class Engine(IEnumerable<Pipeline> pipelines)
{
    private readonly IReadOnlyList<Pipeline> _ordered = Order([.. pipelines]);

    /// <param name="kept">By their names the pipelines that are not run, and what they made in an earlier run.</param>
    public PipelineContext Run(DiagnosticBag diagnostics, CancellationToken cancellation, IReadOnlyDictionary<string, PipelineResult>? kept = null)
    {
        var context = new PipelineContext(diagnostics, cancellation);
        Pipeline[] run = [.. _ordered.Where(p => kept?.ContainsKey(p.Name) != true)];
        foreach (var pipeline in _ordered.Except(run)) Take(pipeline, kept?[pipeline.Name], context.Of(pipeline));
        foreach (var phase in Enum.GetValues<Phase>())
        {
            if (phase == Phase.Output && diagnostics.HasErrors) break;
            Run(run, phase, context);
        }

        return context;
    }

    private static void Take(Pipeline pipeline, PipelineResult? result, PipelineContext context)
    {
        context.Keep(pipeline, result?.Documents ?? []);
        foreach (var diagnostic in result?.Diagnostics ?? []) context.Diagnostics.Add(diagnostic);
    }

    private static void Run(IReadOnlyList<Pipeline> pipelines, Phase phase, PipelineContext context)
    {
        var runs = new Dictionary<Pipeline, Task>();
        foreach (var pipeline in pipelines)
        {
            Task[] needed = [.. pipeline.Dependencies.Select(d => runs.GetValueOrDefault(d)).OfType<Task>()];
            runs.Add(pipeline, Task.Run(() => Run(pipeline, phase, needed, context.Of(pipeline))));
        }

        Task.WhenAll(runs.Values).GetAwaiter().GetResult();
    }

    private static async Task Run(Pipeline pipeline, Phase phase, Task[] needed, PipelineContext context)
    {
        await Task.WhenAll(needed);
        if (pipeline.Modules(phase).Count == 0) return;
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
