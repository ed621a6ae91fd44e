namespace Site.Pipelines;

/// <summary>Where a build reads and writes. Paths are as given, relative to the current folder or absolute.</summary>
public sealed record BuildOptions
{
    public string Input { get; init; } = "input";

    public string Theme { get; init; } = "theme";

    public string Output { get; init; } = "output";

    /// <summary>Overrides the settings' base URL; ends in a slash.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether templates are interpreted instead of compiled, which gives the same output.</summary>
    internal bool InterpretsTemplates { get; init; }
}
