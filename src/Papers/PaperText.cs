namespace Site.Papers;

/// <summary>A paper and the plain text of its abstract, on one line without markup: what related papers and the search index are computed from.</summary>
/// <param name="Abstract">Empty where the paper has none.</param>
public sealed record PaperText(Paper Paper, string Abstract);
