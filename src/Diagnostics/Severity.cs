namespace Site.Diagnostics;

/// <summary>An error stops the site from being published; a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
