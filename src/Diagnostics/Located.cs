namespace Site.Diagnostics;

/// <summary>A value and where it was written.</summary>
public readonly record struct Located<T>(T Value, Location At);
