namespace Site.Scaffolding;

/// <summary>A file that a new site begins with: its path in the site's folder, and its text.</summary>
public sealed record StarterFile(string Path, string Text);
