namespace Site.Papers;

/// <summary>The organization that a paper was handed in under: its name for people, and its account where it differs.</summary>
public sealed record Organization(string Name, string? Account = null);
