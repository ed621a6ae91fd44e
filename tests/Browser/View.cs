namespace Site.Tests.Browser;

/// <summary>What a reader's window and system are like.</summary>
public sealed record View
{
    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 900;

    /// <summary>The color scheme that the system asks for: "light" or "dark".</summary>
    public string Scheme { get; init; } = "light";

    public bool RunsScripts { get; init; } = true;

    public bool SharesClipboard { get; init; }
}
