namespace Site.Diagnostics;

/// <summary>One thing that is wrong with the content: where, what, what was seen and what is allowed.</summary>
public sealed record Diagnostic(Location Location, Severity Severity, string Code, string Message)
{
    public override string ToString() =>
        $"{Location}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
