using Site.Reading;
using Site.Writing;

namespace Site.Pipelines;

/// <summary>Where a build reads and writes. Paths are as given, relative to the current folder or absolute.</summary>
public sealed record BuildOptions
{
    public string Input { get; init; } = "input";

    public string Theme { get; init; } = "theme";

    /// <summary>The theme that <see cref="Theme"/> is laid over, file by file; null where it stands alone.</summary>
    public string? BuiltInTheme { get; init; }

    public string Output { get; init; } = "output";

    /// <summary>How the output is changed.</summary>
    public OutputFiles OutputFiles { get; init; } = new();

    /// <summary>How long to wait for another build of the same output.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Overrides the settings' base URL; ends in a slash.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The last day to be published; null where all are.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether days that the curator calls drafts are shown.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>Whether the site has an archive of itself.</summary>
    public bool MakesArchive { get; init; }

    /// <summary>Whether papers and files with errors are left out, and the others published.</summary>
    public bool KeepsGoing { get; init; }

    /// <summary>What this build leaves out.</summary>
    internal LeftOut LeftOut { get; init; } = LeftOut.Nothing;

    /// <summary>Whether templates are interpreted instead of compiled, which gives the same output.</summary>
    internal bool InterpretsTemplates { get; init; }
}
