namespace Site.Papers;

/// <summary>A paper with its title and abstract as plain text, on one line without markup: what related papers and the search index are computed from.</summary>
/// <param name="Title">The title with its formulas in Unicode.</param>
/// <param name="Abstract">Empty where the paper has none.</param>
public sealed record PaperText(Paper Paper, string Title, string Abstract);
