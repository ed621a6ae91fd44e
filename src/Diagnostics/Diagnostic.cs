namespace Site.Diagnostics;

/// <summary>One thing that is wrong with the content: where, what, what was seen and what is allowed.</summary>
public sealed record Diagnostic(Location Location, Severity Severity, string Code, string Message)
{
    private const int LongestStart = 500;
    private const int LongestEnd = 300;

    /// <summary>On one line that can be read, whatever the values hold that it quotes, and however long they are.</summary>
    public string Message { get; } = OneLine.Of(WithoutMiddle(Message));

    /// <summary>Whether the world's files commonly have it: one for all of its kind in a file is enough.</summary>
    public bool IsCommon { get; init; }

    public override string ToString() =>
        $"{OneLine.Of(Location.ToString())}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";

    private static string WithoutMiddle(string message) =>
        message.Length <= LongestStart + LongestEnd ? message : $"{message.AsSpan(0, LongestStart)} [...] {message.AsSpan(message.Length - LongestEnd)}";
}
