namespace Site.Diagnostics;

/// <summary>Collects the diagnostics of a run from all threads.</summary>
/// <param name="whole">Gets them too, where this bag is for a part of the run.</param>
public sealed class DiagnosticBag(DiagnosticBag? whole = null)
{
    private readonly Lock _lock = new();
    private readonly HashSet<Diagnostic> _all = [];
    private volatile bool _hasErrors;

    /// <summary>Whether the whole run has errors.</summary>
    public bool HasErrors => _hasErrors || whole?.HasErrors == true;

    public void Error(Location location, string code, string message) =>
        Add(new Diagnostic(location, Severity.Error, code, message));

    public void Warn(Location location, string code, string message) =>
        Add(new Diagnostic(location, Severity.Warning, code, message));

    /// <summary>Warns of what the world's files commonly have. Of all such warnings of a code in a file the first is shown, and how many there are.</summary>
    public void WarnOncePerFile(Location location, string code, string message) =>
        Add(new Diagnostic(location, Severity.Warning, code, message) { IsCommon = true });

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock) _all.Add(diagnostic);
        if (diagnostic.Severity == Severity.Error) _hasErrors = true;
        whole?.Add(diagnostic);
    }

    /// <summary>All diagnostics in file order, each once: the same content gives the same list.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (_lock)
        {
            return [.. _all
                .OrderBy(d => d.Location)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)];
        }
    }
}
