namespace Site.Execution;

/// <summary>Four lists of modules, one a phase, and the pipelines whose documents they use.</summary>
public abstract class Pipeline
{
    public IReadOnlyList<Pipeline> Dependencies { get; protected init; } = [];

    /// <summary>False where its documents can be let go after the last phase in which pipelines that depend on it run: they are large, and nobody asks for them when the run is over.</summary>
    public bool KeepsDocuments { get; protected init; } = true;

    public IReadOnlyList<Module> Input { get; protected init; } = [];

    public IReadOnlyList<Module> Process { get; protected init; } = [];

    public IReadOnlyList<Module> PostProcess { get; protected init; } = [];

    public IReadOnlyList<Module> Output { get; protected init; } = [];

    public string Name => GetType().Name;

    internal IReadOnlyList<Module> Modules(Phase phase) => phase switch
    {
        Phase.Input => Input,
        Phase.Process => Process,
        Phase.PostProcess => PostProcess,
        _ => Output,
    };
}
