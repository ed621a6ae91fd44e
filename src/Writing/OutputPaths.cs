namespace Site.Writing;

/// <summary>The full paths of an output folder and of what the program keeps beside it, named after it and hidden by a dot.</summary>
public sealed class OutputPaths
{
    private readonly string _prefix;

    public OutputPaths(string output)
    {
        Output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        Parent = Path.GetDirectoryName(Output) ?? Output;
        _prefix = $".{Path.GetFileName(Output)}~";
    }

    public string Output { get; }

    public string Parent { get; }

    /// <summary>Held open by the process that builds.</summary>
    public string Lock => Beside("lock");

    /// <summary>What the last build read and wrote.</summary>
    public string Record => Beside("built");

    /// <summary>Where this process makes the new site.</summary>
    public string Staging => Beside($"new-{Environment.ProcessId}");

    /// <summary>The published site, for the moment in which a new one takes its name.</summary>
    public string Replaced => Beside("old");

    /// <summary>What a publication still has to do. Only where folders cannot be renamed.</summary>
    public string Journal => Beside("journal");

    /// <summary>The folders in which processes make new sites, or once did.</summary>
    public IReadOnlyList<string> AllStaging =>
        [.. Directory.EnumerateDirectories(Parent).Where(f => Path.GetFileName(f).StartsWith(_prefix + "new", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private string Beside(string name) => Path.Join(Parent, _prefix + name);
}
