namespace Site.Execution;

/// <summary>Four lists of modules, one a phase, and the pipelines whose documents they use.</summary>
public abstract class Pipeline
{
    public IReadOnlyList<Pipeline> Dependencies { get; protected init; } = [];

    public IReadOnlyList<Module> Input { get; protected init; } = [];

    public IReadOnlyList<Module> Process { get; protected init; } = [];

    public IReadOnlyList<Module> PostProcess { get; protected init; } = [];

    public IReadOnlyList<Module> Output { get; protected init; } = [];

    public string Name => GetType().Name;

    /// <summary>Whether it uses what another one makes, perhaps by way of others.</summary>
    public bool DependsOn(Pipeline other) => Dependencies.Any(d => d == other || d.DependsOn(other));

    internal IReadOnlyList<Module> Modules(Phase phase) => phase switch
    {
        Phase.Input => Input,
        Phase.Process => Process,
        Phase.PostProcess => PostProcess,
        _ => Output,
    };
}
