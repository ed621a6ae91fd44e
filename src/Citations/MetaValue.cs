namespace Site.Citations;

/// <summary>The name and content of one meta element, neither escaped.</summary>
public sealed record MetaValue(string Name, string Content);
