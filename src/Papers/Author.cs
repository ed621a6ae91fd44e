namespace Site.Papers;

/// <summary>An author, by the name as written on the paper.</summary>
public sealed record Author(string Name);
