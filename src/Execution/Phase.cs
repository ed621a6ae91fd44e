namespace Site.Execution;

/// <summary>The phases of every pipeline, in order. Each is a barrier: all pipelines finish one before any starts the next.</summary>
public enum Phase
{
    Input,
    Process,
    PostProcess,
    Output,
}
