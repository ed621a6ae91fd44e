namespace Site.Writing;

/// <summary>Where a site is written to, and what changes the files there.</summary>
public sealed record OutputFolder(string Path, OutputFiles Files);
