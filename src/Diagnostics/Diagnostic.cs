namespace Site.Diagnostics;

/// <summary>One thing that is wrong with the content: where, what, what was seen and what is allowed.</summary>
public sealed record Diagnostic(Location Location, Severity Severity, string Code, string Message)
{
    /// <summary>On one line, whatever the values hold that it quotes.</summary>
    public string Message { get; } = OneLine.Of(Message);

    public override string ToString() =>
        $"{OneLine.Of(Location.ToString())}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
