namespace Site.Diagnostics;

/// <summary>How diagnostics are written.</summary>
public enum DiagnosticFormat
{
    /// <summary>A line each, for people and editors: <c>file(line,column): error CODE: message</c>.</summary>
    Text,

    /// <summary>A JSON object a line, for programs.</summary>
    Json,

    /// <summary>As GitHub Actions takes them for annotations of a run.</summary>
    GitHub,
}
